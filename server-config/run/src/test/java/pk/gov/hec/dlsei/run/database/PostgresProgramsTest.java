package pk.gov.hec.dlsei.run.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresProgramsTest {

  @Test
  void two_who_unpack_at_once_have_the_same_programs(@TempDir Path parent) throws Exception {
    Callable<PostgresPrograms> unpacking = () -> PostgresPrograms.unpackedIn(parent);
    ExecutorService both = Executors.newFixedThreadPool(2);
    try {
      for (Future<PostgresPrograms> one : both.invokeAll(List.of(unpacking, unpacking))) {
        assertThat(one.get().run("postgres", List.of("--version")).succeeded()).isTrue();
      }
    } finally {
      both.shutdown();
    }
    try (var left = Files.list(parent)) {
      assertThat(left).hasSize(1);
    }
  }
}
