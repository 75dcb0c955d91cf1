package pk.gov.hec.dlsei.web.rest;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was refused, and why (RFC 9457).
 *
 * @param status of HTTP
 * @param title one for each kind of refusal
 * @param detail what to do about it
 * @param field of the request that is wrong; null where none is
 * @param clause of the documents, or reading, that refuses; null where none does
 * @param incident id of an entry in the server's log; null where none was written
 */
@Schema(name = "Problem")
public record Problem(
    int status, String title, String detail, String field, String clause, String incident) {

  static final String MEDIA_TYPE = "application/problem+json";

  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  static Problem of(int status, String title, String detail) {
    return new Problem(status, title, detail, null, null, null);
  }

  Problem about(String wrong) {
    return new Problem(status, title, detail, wrong, clause, incident);
  }

  Problem by(String refusing) {
    return new Problem(status, title, detail, field, refusing, incident);
  }

  Problem logged(String id) {
    return new Problem(status, title, detail, field, clause, id);
  }

  String json() {
    return GSON.toJson(this);
  }

  Response response() {
    return Response.status(status).type(MEDIA_TYPE).entity(json()).build();
  }

  void write(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    response.setContentType(MEDIA_TYPE);
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(json());
  }
}
