package pk.gov.hec.dlsei.domain.access.usecase;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.domain.access.OneTimeCodes;
import pk.gov.hec.dlsei.domain.crypto.Vault;

/** Ten codes on paper for the day on which the telephone is lost; each has 60 random bits. */
final class RecoveryCodes {

  private static final int HOW_MANY = 10;
  private static final int LENGTH = 12;

  private RecoveryCodes() {}

  static List<String> fresh() {
    return Stream.generate(() -> OneTimeCodes.freshCode(LENGTH))
        .map(code -> code.substring(0, 4) + "-" + code.substring(4, 8) + "-" + code.substring(8))
        .distinct()
        .limit(HOW_MANY)
        .toList();
  }

  static byte[] hash(Vault vault, long accountId, String code) {
    String plain = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", "");
    return vault.lookup("recovery-code", accountId + ":" + plain);
  }
}
