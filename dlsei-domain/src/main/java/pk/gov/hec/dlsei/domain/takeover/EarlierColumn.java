package pk.gov.hec.dlsei.domain.takeover;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.domain.sheet.Sheet;
import pk.gov.hec.dlsei.domain.sheet.SheetReader;

/** The columns of a file of licences of earlier years, each with the names that it may have. */
public enum EarlierColumn {
  NAME(true, "name", "full_name", "learner_name"),
  CNIC(true, "cnic", "cnic_no", "cnic_number", "b_form", "cnic_or_b_form"),
  EMAIL(true, "email", "e_mail", "email_address"),
  MOBILE(false, "mobile", "mobile_number", "phone"),
  /** Student, faculty or alumni; of an organisation's people none. */
  CATEGORY(false, "category", "type"),
  /** The code of a university. */
  UNIVERSITY(false, "university", "university_code", "institution"),
  /** The name of a private organisation (WP2/A.4, reading R32). */
  ORGANISATION(false, "organisation", "organization", "company"),
  /** The day of the payment, whose year decides (reading R31). */
  PAID_ON(true, "paid_on", "payment_date", "paid_date"),
  /** The day of the activation; empty where there was none. */
  ACTIVATED_ON(false, "activated_on", "activation_date", "join_date"),
  /** By which the learning platform knows the learner. */
  LEARNER_ID(false, "external_id", "learner_id");

  /** The most licences in one file: all of year 1. */
  public static final int MOST_LINES = 30_000;

  /** The largest file, in bytes. */
  public static final int LARGEST = 12 * 1024 * 1024;

  private final boolean needed;
  private final List<String> names;

  EarlierColumn(boolean needed, String... names) {
    this.needed = needed;
    this.names = List.of(names);
  }

  /** The name that the template uses. */
  public String title() {
    return names.get(0).toLowerCase(Locale.ROOT);
  }

  /** Whether there is no table without it. */
  public boolean isNeeded() {
    return needed;
  }

  /** The names of the columns, for a new file. */
  public static String header() {
    return Arrays.stream(values()).map(EarlierColumn::title).collect(Collectors.joining(","));
  }

  /**
   * Reads a file.
   *
   * @param content all of it, or one byte more than is taken
   * @return what it holds, or why it cannot be read
   */
  public static Sheet read(byte[] content) {
    Map<String, List<String>> all =
        Arrays.stream(values()).collect(Collectors.toMap(Enum::name, column -> column.names));
    List<String> those =
        Arrays.stream(values()).filter(column -> column.needed).map(Enum::name).toList();
    return new SheetReader(all, those, MOST_LINES).ofFilesUpTo(LARGEST).read(content);
  }
}
