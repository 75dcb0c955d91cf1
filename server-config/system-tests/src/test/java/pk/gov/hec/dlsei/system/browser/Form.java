package pk.gov.hec.dlsei.system.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.document.DocumentKind;

/** The e-courses form, as somebody fills it in. */
record Form(Visitor visitor) {

  static final String WHO = "/applicant/apply/who";
  static final String UNIVERSITY = "/applicant/apply/university";
  static final String DOCUMENT = "/applicant/apply/document";
  static final String CHECK = "/applicant/apply/check";

  /** Step 1, kept. */
  Form who(ApplicantCategory category) {
    visitor.open(WHO);
    choose("form:category", category.name());
    visitor.press("form:next");
    return this;
  }

  /** Presses a radio button by its label, as people do. */
  void choose(String field, String value) {
    Locator button = visitor.page().locator("input[name='" + field + "'][value='" + value + "']");
    visitor.page().locator("label[for='" + button.getAttribute("id") + "']").click();
  }

  /** Step 2, kept. */
  Form university(String institution) {
    return university(institution, "Physics", "2021-PHY-7");
  }

  /** Step 2, kept; nothing is chosen where no institution is asked for. */
  Form university(String institution, String department, String number) {
    visitor.open(UNIVERSITY);
    return finishUniversity(institution, department, number);
  }

  /** Step 2 on the page that is open, kept. */
  Form finishUniversity(String institution, String department, String number) {
    if (visitor.field("form:institution").count() > 0) {
      visitor.field("form:institution").selectOption(institution);
    }
    visitor
        .type("form:department", department)
        .type("form:registrationNumber", number)
        .press("form:next");
    return this;
  }

  /** Step 3, kept and looked at. */
  Form document(DocumentKind kind, FilePayload file) {
    visitor.open(DOCUMENT);
    return upload(kind, file, "form:next");
  }

  /** Chooses kind and file on the page that is open, and presses its button. */
  Form upload(DocumentKind kind, FilePayload file, String button) {
    choose("form:kind", kind.name());
    visitor.page().locator("[id='form:file']").setInputFiles(file);
    visitor.press(button);
    return this;
  }

  /** A picture of an invented card. */
  static FilePayload card(Applicant person) {
    return new FilePayload("card.png", "image/png", Card.of(person).png());
  }

  /** Steps 1 to 3 of a student. */
  Form fillIn(Applicant person, String institution) {
    return who(ApplicantCategory.STUDENT)
        .university(institution)
        .document(DocumentKind.STUDENT_CARD, card(person));
  }

  /** Step 4. */
  Form submit() {
    visitor.open(CHECK);
    visitor.press("form:submit");
    return this;
  }

  /** Opens a step without changing it. */
  Form show(String step) {
    visitor.open(step);
    return this;
  }
}
