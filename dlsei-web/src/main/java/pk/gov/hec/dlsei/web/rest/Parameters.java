package pk.gov.hec.dlsei.web.rest;

import java.util.Arrays;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/** Values of requests, each of which has to have a form. */
final class Parameters {

  private Parameters() {}

  static <E extends Enum<E>> Optional<E> oneOf(Class<E> type, String field, String text) {
    if (text == null || text.isEmpty()) {
      return Optional.empty();
    }
    E[] all = type.getEnumConstants();
    return Optional.of(
        Arrays.stream(all)
            .filter(one -> one.name().equals(text))
            .findFirst()
            .orElseThrow(() -> wrong(field, "It is one of " + Arrays.toString(all) + ".")));
  }

  static Optional<InstitutionCode> institution(String code) {
    if (code.isEmpty()) {
      return Optional.empty();
    }
    if (!InstitutionCode.isWellFormed(code)) {
      throw wrong("institution", "It is a code such as NUST.");
    }
    return Optional.of(new InstitutionCode(code));
  }

  static Refusal wrong(String field, String detail) {
    return new Refusal(Problem.of(400, "Wrong value", detail).about(field));
  }
}
