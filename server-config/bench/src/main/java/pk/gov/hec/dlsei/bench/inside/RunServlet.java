package pk.gov.hec.dlsei.bench.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Runs a piece of work for many applications, with several threads, and answers how many
 * nanoseconds that took. Bound to the inside endpoint, on this machine only.
 */
@WebServlet("/run")
public class RunServlet extends HttpServlet {

  private static final String TASKS =
      """
      SELECT a.id, a.version, a.status, a.institution, a.person_id,
             (SELECT min(account_id) FROM account_role r
              WHERE r.institution = a.institution AND r.role = 'FOCAL_PERSON' AND account_id > 9000000)
      FROM application a WHERE a.id = ANY (?) ORDER BY a.priority_class, a.submitted_at, a.place, a.id
      """;

  @Inject transient Approvals approvals;
  @Inject transient Entities entities;
  @Inject transient Submissions submissions;

  @Resource(lookup = "jdbc/dlsei")
  transient DataSource database;

  @Resource transient ManagedThreadFactory threads;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Consumer<Task> work =
        switch (request.getParameter("what")) {
          case "usecase" -> approvals::approve;
          case "jpa" -> entities.likeThatOf(Long.parseLong(request.getParameter("model")));
          case "submit" -> submissions::submit;
          default -> throw new ServletException("Unknown work");
        };
    try {
      List<Task> tasks = tasks(request.getReader().lines().map(Long::valueOf).toArray(Long[]::new));
      response.setContentType("text/plain");
      response
          .getWriter()
          .print(run(Integer.parseInt(request.getParameter("threads")), tasks, work));
    } catch (SQLException | ExecutionException e) {
      throw new ServletException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServletException(e);
    }
  }

  private List<Task> tasks(Long[] ids) throws SQLException {
    try (Connection connection = database.getConnection();
        var statement = connection.prepareStatement(TASKS)) {
      statement.setArray(1, connection.createArrayOf("bigint", ids));
      List<Task> found = new ArrayList<>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(
              new Task(
                  rows.getLong(1),
                  rows.getInt(2),
                  "DRAFT".equals(rows.getString(3))
                      ? Task.applicant(rows.getLong(5))
                      : Task.focalPerson(rows.getLong(6), rows.getString(4))));
        }
      }
      return found;
    }
  }

  private long run(int howMany, List<Task> tasks, Consumer<Task> work)
      throws InterruptedException, ExecutionException {
    AtomicInteger next = new AtomicInteger();
    List<FutureTask<Void>> workers = new ArrayList<>();
    long begin = System.nanoTime();
    for (int i = 0; i < howMany; i++) {
      FutureTask<Void> worker =
          new FutureTask<>(
              () -> {
                for (int one = next.getAndIncrement();
                    one < tasks.size();
                    one = next.getAndIncrement()) {
                  work.accept(tasks.get(one));
                }
                return null;
              });
      workers.add(worker);
      threads.newThread(worker).start();
    }
    for (FutureTask<Void> worker : workers) {
      worker.get();
    }
    return System.nanoTime() - begin;
  }
}
