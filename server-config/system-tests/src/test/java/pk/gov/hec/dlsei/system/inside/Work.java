package pk.gov.hec.dlsei.system.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** What tests in the server do with its database, its transactions and its threads. */
@ApplicationScoped
public class Work {

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Resource(lookup = "jdbc/dlsei")
  DataSource database;

  @Resource ManagedThreadFactory threads;

  /** In one transaction. */
  @Transactional
  public <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }

  /** In one transaction, without an answer. */
  @Transactional
  public void change(Runnable work) {
    work.run();
  }

  /** In one transaction, with the entity manager. */
  @Transactional
  public <T> T withEntities(Function<EntityManager, T> work) {
    return work.apply(em);
  }

  /** In one transaction that fails at its end. */
  @Transactional
  public void inTransactionThatFails(Runnable work) {
    work.run();
    em.flush();
    throw new IllegalStateException("fails at its end");
  }

  /** Runs a statement on a connection of its own; each {@code ?} stands for a value. */
  public int execute(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** The rows of a query, each as its values joined by blanks. */
  public List<String> query(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      List<String> found = new ArrayList<>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          StringBuilder row = new StringBuilder();
          for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            row.append(i == 1 ? "" : " ").append(rows.getString(i));
          }
          found.add(row.toString());
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** The same work in so many threads, all let go at once; answers what each answered. */
  public <T> List<T> atOnce(int howMany, Callable<T> work) throws Exception {
    return atOnce(IntStream.range(0, howMany).mapToObj(i -> work).toList());
  }

  /** Each work in a thread of its own, all let go at once; answers what each answered. */
  public <T> List<T> atOnce(List<Callable<T>> works) throws Exception {
    CyclicBarrier gate = new CyclicBarrier(works.size());
    List<FutureTask<T>> tasks =
        works.stream()
            .map(
                work ->
                    new FutureTask<>(
                        () -> {
                          gate.await();
                          return work.call();
                        }))
            .collect(Collectors.toList());
    tasks.forEach(task -> threads.newThread(task).start());
    List<T> answers = new ArrayList<>();
    for (FutureTask<T> task : tasks) {
      answers.add(task.get());
    }
    return answers;
  }
}
