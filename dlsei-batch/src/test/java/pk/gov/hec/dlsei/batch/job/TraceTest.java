package pk.gov.hec.dlsei.batch.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;

class TraceTest {

  @Test
  void kinds_and_places_are_told_and_only_our_own_words() {
    Exception thrown =
        new IllegalStateException(
            "of a@example.org", new DlseiException(ErrorCode.SEAL_BROKEN, "No key k9"));

    assertThat(Trace.of(thrown))
        .startsWith("java.lang.IllegalStateException\n  at pk.gov.hec.dlsei.batch.job.TraceTest.")
        .contains("caused by pk.gov.hec.dlsei.domain.error.DlseiException: No key k9")
        .doesNotContain("example.org");
  }

  @Test
  void a_chain_of_causes_without_an_end_is_cut() {
    Exception last = new IllegalStateException();
    for (int i = 0; i < 100; i++) {
      last = new IllegalStateException(last);
    }

    assertThat(Trace.of(last).lines().filter(line -> line.startsWith("caused by"))).hasSize(7);
  }
}
