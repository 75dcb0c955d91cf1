package pk.gov.hec.dlsei.domain.learner.usecase;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Account;
import pk.gov.hec.dlsei.domain.access.AccountRepository;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.activity.LearnerProgress;
import pk.gov.hec.dlsei.domain.application.Application;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.decision.Decision;
import pk.gov.hec.dlsei.domain.document.DocumentRepository;
import pk.gov.hec.dlsei.domain.document.StoredDocument;
import pk.gov.hec.dlsei.domain.institution.Institution;
import pk.gov.hec.dlsei.domain.learner.Story;
import pk.gov.hec.dlsei.domain.licence.Licence;
import pk.gov.hec.dlsei.domain.notification.OutboxLine;
import pk.gov.hec.dlsei.domain.notification.OutboxQuery;
import pk.gov.hec.dlsei.domain.person.Person;
import pk.gov.hec.dlsei.domain.person.PersonRepository;

/** Everything that the platform knows of a person, as JSON for that person. */
@ApplicationScoped
@Transactional
public class ExportOwnData {

  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  @Inject PersonRepository persons;
  @Inject AccountRepository accounts;
  @Inject TellStories stories;
  @Inject ReadStandings standings;
  @Inject DocumentRepository documents;
  @Inject OutboxQuery outbox;
  @Inject Vault vault;
  @Inject Clock clock;

  /**
   * Exports it.
   *
   * @param actor whose data
   * @return JSON
   */
  public String handle(Actor actor) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("exportedAt", clock.instant().toString());
    data.put("person", person(actor));
    data.put(
        "earlierCohorts",
        standings.of(actor.personId()).stream().map(ExportOwnData::standing).toList());
    data.put("applications", stories.of(actor.personId()).stream().map(this::story).toList());
    return GSON.toJson(data);
  }

  /** What keeps somebody out, or lets back in (WP2/A.1, A.2). */
  private static Map<String, Object> standing(ReadStandings.Standing standing) {
    return Map.of(
        "before", standing.next().cohort().value(),
        "was", standing.was().name());
  }

  private Map<String, Object> person(Actor actor) {
    Person person = persons.find(actor.personId()).orElseThrow();
    Account account = accounts.find(actor.accountId()).orElseThrow();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("name", person.name());
    data.put("identity", person.identityKind().map(Enum::name).orElse(null));
    data.put("cnic", person.cnic().map(number -> number.open(vault).dashed()).orElse(null));
    data.put("mobile", person.mobile().map(mobile -> mobile.e164()).orElse(null));
    data.put("email", account.email().value());
    data.put("language", account.language().getLanguage());
    data.put("roles", account.roles().stream().map(Enum::name).sorted().toList());
    return data;
  }

  private Map<String, Object> story(Story story) {
    Application application = story.application();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("cohort", application.cohort().value());
    data.put("number", application.submission().map(s -> s.number()).orElse(null));
    data.put("status", application.status().name());
    data.put("category", name(application.form().category()));
    data.put("institution", story.institution().map(Institution::name).orElse(null));
    data.put("department", application.form().department());
    data.put("registrationNumber", application.form().registrationNumber());
    data.put("startedAt", application.startedAt().toString());
    data.put("submittedAt", text(application.submission().map(s -> s.submittedAt())));
    data.put("licence", story.licence().map(ExportOwnData::licence).orElse(null));
    data.put("courses", story.progress().map(ExportOwnData::courses).orElse(List.of()));
    data.put("decisions", story.decisions().stream().map(ExportOwnData::decision).toList());
    data.put("documents", documents(application));
    data.put("documentsSeenByStaffAt", story.views().stream().map(v -> v.at().toString()).toList());
    data.put("messages", messages(application));
    return data;
  }

  private static Map<String, Object> licence(Licence licence) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("number", licence.number());
    data.put("status", licence.status().name());
    data.put("learnerId", licence.learnerId());
    data.put("startsOn", licence.startsOn().toString());
    data.put("endsOn", licence.endsOn().toString());
    data.put("grantedAt", licence.grantedAt().toString());
    data.put("invitedAt", text(licence.invitedAt()));
    data.put("activatedAt", text(licence.activatedAt()));
    data.put("endedAt", text(licence.endedAt()));
    return data;
  }

  private static List<Map<String, Object>> courses(LearnerProgress progress) {
    return progress.courses().stream().map(ExportOwnData::course).toList();
  }

  private static Map<String, Object> course(LearnerProgress.Taken taken) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("id", taken.course().id());
    data.put("name", taken.course().name());
    data.put("kind", taken.course().kind().name());
    data.put("completed", taken.completed());
    data.put("percent", taken.percent());
    data.put("grade", text(taken.grade()));
    data.put("enrolledAt", text(taken.enrolledAt()));
    data.put("lastActiveAt", text(taken.lastActiveAt()));
    data.put("completedAt", text(taken.completedAt()));
    data.put("certificate", text(taken.certificate()));
    return data;
  }

  private static Map<String, Object> decision(Decision decision) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("kind", decision.kind().name());
    data.put("at", decision.at().toString());
    data.put("clauses", decision.clauseIds());
    data.put("policy", decision.policyId() + " " + decision.policyVersion());
    data.put("facts", decision.facts());
    data.put("reason", decision.reason().orElse(null));
    return data;
  }

  private List<Map<String, Object>> documents(Application application) {
    return documents.of(application.id()).stream().map(ExportOwnData::document).toList();
  }

  private static Map<String, Object> document(StoredDocument document) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("kind", document.kind().name());
    data.put("mediaType", document.mediaType());
    data.put("bytes", document.bytes());
    data.put("uploadedAt", document.uploadedAt().toString());
    data.put("contentDeletedAt", text(document.deletedAt()));
    return data;
  }

  private List<Map<String, Object>> messages(Application application) {
    return outbox.ofApplication(application.id()).stream().map(ExportOwnData::message).toList();
  }

  private static Map<String, Object> message(OutboxLine line) {
    return Map.of(
        "what", line.what(), "state", line.state().name(), "at", line.createdAt().toString());
  }

  private static String name(Enum<?> constant) {
    return constant == null ? null : constant.name();
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse(null);
  }
}
