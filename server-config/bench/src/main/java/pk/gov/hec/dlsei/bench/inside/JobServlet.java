package pk.gov.hec.dlsei.bench.inside;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import pk.gov.hec.dlsei.domain.job.JobName;

/**
 * Runs a job, and answers how many milliseconds passed from its start to its end, and how many
 * bytes of the heap were full at most.
 */
@WebServlet("/job")
public class JobServlet extends HttpServlet {

  @Inject transient Operator operator;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<MemoryPoolMXBean> heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();
    System.gc();
    heap.forEach(MemoryPoolMXBean::resetPeakUsage);
    long took = operator.run(JobName.valueOf(request.getParameter("name"))).toMillis();
    long most = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    response.setContentType("text/plain");
    response.getWriter().print(took + " " + most);
  }
}
