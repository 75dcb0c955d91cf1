package pk.gov.hec.dlsei.bench.inside;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;

/** Takes an export in and reads it, and answers how many nanoseconds the reading took. */
@WebServlet("/activity")
public class ActivityServlet extends HttpServlet {

  @Inject transient Readings readings;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    long id = readings.take(Path.of(request.getParameter("file")));
    response.setContentType("text/plain");
    response.getWriter().print(readings.nanos(id, Integer.parseInt(request.getParameter("rows"))));
  }
}
