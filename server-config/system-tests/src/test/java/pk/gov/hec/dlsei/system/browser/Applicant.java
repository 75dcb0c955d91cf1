package pk.gov.hec.dlsei.system.browser;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import pk.gov.hec.dlsei.run.mail.Mail;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** Somebody who registers: what is typed into the form, different for each. */
record Applicant(String name, String cnic, String email, String mobile, String password) {

  static final String CONFIRM_SUBJECT = "Confirm your registration";

  private static final AtomicInteger COUNT = new AtomicInteger();

  static Applicant fresh() {
    int number = COUNT.incrementAndGet();
    return new Applicant(
        "Nadia Khan " + number,
        "35202%07d1".formatted(number),
        "nadia" + number + "@people.example",
        "0301-7654321",
        "seven quiet rivers run");
  }

  Applicant called(String other) {
    return new Applicant(other, cnic, email, mobile, password);
  }

  Applicant withCnic(String other) {
    return new Applicant(name, other, email, mobile, password);
  }

  Applicant withEmail(String other) {
    return new Applicant(name, cnic, other, mobile, password);
  }

  Applicant withPassword(String other) {
    return new Applicant(name, cnic, email, mobile, other);
  }

  String dashedCnic() {
    return cnic.substring(0, 5) + "-" + cnic.substring(5, 12) + "-" + cnic.substring(12);
  }

  /** The form's fields with what is typed into them. */
  Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("form:name", name);
    fields.put("form:cnic", cnic);
    fields.put("form:email", email);
    fields.put("form:mobile", mobile);
    fields.put("form:password", password);
    return fields;
  }

  /** What a field shows after it was read and is shown again: numbers in their usual form. */
  String asShown(String field) {
    return "form:cnic".equals(field) ? dashedCnic() : fields().get(field);
  }

  /** Sends the form. */
  Applicant register(Visitor visitor) {
    visitor.open("/account/register");
    visitor.type(fields()).press("form:register");
    return this;
  }

  /** Tells HEC that somebody else uses this CNIC. */
  void dispute(Visitor visitor) {
    visitor.open("/account/dispute");
    visitor
        .type("form:name", name)
        .type("form:cnic", cnic)
        .type("form:email", email)
        .type("form:explanation", "She <b>took</b> my card,\nin May.")
        .press("form:file");
  }

  /** Sends the form, reads the mail and presses its button. */
  Applicant registerAndConfirm(Visitor visitor, RunningServer server) {
    register(visitor);
    return confirm(visitor, server.mailbox().next(email, CONFIRM_SUBJECT));
  }

  /** Follows the mail's link and types the password that was chosen. */
  Applicant confirm(Visitor visitor, Mail mail) {
    visitor.openLinkIn(mail).type("form:password", password).press("form:confirm");
    return this;
  }
}
