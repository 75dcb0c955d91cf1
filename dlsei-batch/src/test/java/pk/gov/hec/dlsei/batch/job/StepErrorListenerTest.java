package pk.gov.hec.dlsei.batch.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;

class StepErrorListenerTest {

  @Test
  void what_we_say_ourselves_is_told_with_its_first_line() {
    Exception thrown =
        new IllegalStateException(
            "wrapped", new DlseiException(ErrorCode.SEAL_BROKEN, "No key k9\nand more"));

    assertThat(StepErrorListener.sentence("seal", thrown)).isEqualTo("No key k9");
  }

  @Test
  void what_others_say_may_be_about_people_and_stays_in_the_log() {
    Exception thrown =
        new IllegalStateException(
            "wrapped", new IllegalArgumentException("Key (email)=(a@example.org) exists"));

    assertThat(StepErrorListener.sentence("seal", thrown))
        .isEqualTo(
            "The step seal failed with IllegalArgumentException; the server's log tells why.");
  }
}
