package pk.gov.hec.dlsei.domain.nomination;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The columns of a nomination file, each with the names that it may have. */
public enum NominationField {
  NAME(true, "name", "full_name", "نام"),
  CNIC(
      true,
      "cnic",
      "cnic_no",
      "cnic_number",
      "b_form",
      "cnic_or_b_form",
      "cnic/b_form",
      "شناختی_کارڈ"),
  /** CNIC or B-Form (reading R24); where it is empty, a CNIC. */
  IDENTITY(false, "identity", "identity_kind", "document"),
  EMAIL(true, "email", "e_mail", "email_address", "ای_میل"),
  MOBILE(true, "mobile", "mobile_number", "phone", "cell", "موبائل"),
  /** Student or faculty. */
  CATEGORY(true, "category", "type", "زمرہ"),
  DEPARTMENT(true, "department", "faculty", "school", "شعبہ"),
  REGISTRATION_NUMBER(
      false, "registration_number", "registration_no", "roll_number", "employee_number"),
  /** With which a student's programme ends (SOP1/E1, reading R34). */
  EDUCATION_YEARS(false, "education_years", "years_of_education", "years"),
  /** Yes for a student with a government-issued certificate (SOP1/F4). */
  DISABILITY(false, "disability", "special_person", "معذوری"),
  /** The code of a university; of NAHE's nominees only (SOP1/A7). */
  UNIVERSITY(false, "university", "university_code", "institution");

  private final boolean needed;
  private final List<String> names;

  NominationField(boolean needed, String... names) {
    this.needed = needed;
    this.names = List.of(names);
  }

  /** The name that the template uses. */
  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Map<String, List<String>> all() {
    return Arrays.stream(values()).collect(Collectors.toMap(Enum::name, field -> field.names));
  }

  static List<String> thoseNeeded() {
    return Arrays.stream(values()).filter(field -> field.needed).map(Enum::name).toList();
  }
}
