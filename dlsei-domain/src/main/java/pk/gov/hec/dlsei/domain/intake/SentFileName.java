package pk.gov.hec.dlsei.domain.intake;

import java.util.Optional;

/** The name of a file as a browser sends it, on its way to a page and the database. */
public final class SentFileName {

  private static final int LONGEST = 200;

  private SentFileName() {}

  /**
   * The name without a path and without signs that cannot be shown.
   *
   * @param name as sent; null for none
   * @param instead what stands where nothing is left
   * @return 1 to 200 characters
   */
  public static String shown(String name, String instead) {
    String plain =
        Optional.ofNullable(name)
            .orElse("")
            .replaceAll("[\\p{Cntrl}]", "")
            .replaceAll(".*[/\\\\]", "");
    String cut = plain.substring(0, Math.min(LONGEST, plain.length()));
    return cut.isBlank() ? instead : cut;
  }
}
