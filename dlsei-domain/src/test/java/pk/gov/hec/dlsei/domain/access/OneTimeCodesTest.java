package pk.gov.hec.dlsei.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;

class OneTimeCodesTest {

  /**
   * The secret of RFC 6238's test vectors; their codes have eight digits, the last six are ours.
   */
  private static final String SECRET =
      new Base32()
          .encodeToString(
              "12345678901234567890".getBytes(java.nio.charset.StandardCharsets.US_ASCII));

  @Test
  void the_codes_of_rfc_6238_fit_at_their_times() {
    assertThat(OneTimeCodes.stepOf(SECRET, "287082", Instant.ofEpochSecond(59))).hasValue(1);
    assertThat(OneTimeCodes.stepOf(SECRET, "081804", Instant.ofEpochSecond(1_111_111_109)))
        .hasValue(37_037_036);
  }

  @Test
  void one_step_early_or_late_fits_and_two_do_not() {
    assertThat(OneTimeCodes.stepOf(SECRET, "287082", Instant.ofEpochSecond(89))).hasValue(1);
    assertThat(OneTimeCodes.stepOf(SECRET, "287082", Instant.ofEpochSecond(29))).hasValue(1);
    assertThat(OneTimeCodes.stepOf(SECRET, "287082", Instant.ofEpochSecond(90))).isEmpty();
  }

  @Test
  void blanks_are_dropped_and_other_texts_refused() {
    assertThat(OneTimeCodes.stepOf(SECRET, " 287 082", Instant.ofEpochSecond(59))).isPresent();
    assertThat(OneTimeCodes.stepOf(SECRET, "287083", Instant.ofEpochSecond(59))).isEmpty();
    assertThat(OneTimeCodes.stepOf(SECRET, "", Instant.ofEpochSecond(59))).isEmpty();
  }

  @Test
  void a_fresh_secret_has_160_bits() {
    assertThat(new Base32().decode(OneTimeCodes.freshSecret())).hasSize(20);
    assertThat(OneTimeCodes.freshSecret()).isNotEqualTo(OneTimeCodes.freshSecret());
  }
}
