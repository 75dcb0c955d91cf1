package pk.gov.hec.dlsei.web.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.domain.application.QuotedNumber;
import pk.gov.hec.dlsei.domain.job.JobResult;
import pk.gov.hec.dlsei.web.frame.FrameBean;
import pk.gov.hec.dlsei.web.frame.Texts;

/**
 * What a run says of a case, in the reader's words: results are kept as codes, days and numbers,
 * which stay the same for whoever compares them.
 */
@Named("resultWords")
@RequestScoped
public class ResultWords {

  /** Where the words of a code are looked for, in this order. */
  private static final List<String> PREFIXES =
      List.of("resultWord.", "difference.", "repair.", "licenceStatus.", "applicationStatus.");

  @Inject FrameBean frame;

  /** Whether it is no code but a sentence or rows of the database, in English, for developers. */
  public boolean isRaw(JobResult result) {
    return isRaw(result.detail());
  }

  static boolean isRaw(String detail) {
    return known(Locale.ENGLISH, code(detail.split(" ")[0])).isEmpty();
  }

  /** The case, as people quote it; as the result calls it where it has no number of its own. */
  public String subject(JobResult result) {
    return result.licence().map(this::licence).orElse(result.subject());
  }

  /** A licence, as people quote it. */
  public String licence(long id) {
    return QuotedNumber.LICENCE.of(id);
  }

  /** The detail of a result that is not raw. */
  public String of(JobResult result) {
    return frame.withDays(in(frame.getLocale(), result.detail()));
  }

  /**
   * A detail in words.
   *
   * @param reader English or Urdu
   * @param detail codes, days and numbers, apart by blanks
   */
  static String in(Locale reader, String detail) {
    return Arrays.stream(detail.split(" "))
        .map(part -> word(reader, part))
        .collect(Collectors.joining(" "));
  }

  private static String word(Locale reader, String part) {
    String code = code(part);
    String comma = code.equals(part) ? "" : Texts.in(reader, "resultWord.comma");
    return known(reader, code).orElseGet(() -> Texts.isolated(reader, code)) + comma;
  }

  private static String code(String part) {
    return part.endsWith(",") ? part.substring(0, part.length() - 1) : part;
  }

  private static Optional<String> known(Locale reader, String code) {
    return PREFIXES.stream()
        .map(prefix -> Texts.find(reader, prefix + code))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
