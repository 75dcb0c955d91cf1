package pk.gov.hec.dlsei.system.inside;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.api.document.Verdict;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.application.Application;
import pk.gov.hec.dlsei.domain.application.ApplicationForm;
import pk.gov.hec.dlsei.domain.application.ApplicationRepository;
import pk.gov.hec.dlsei.domain.application.ApplicationStatus;
import pk.gov.hec.dlsei.domain.application.MoreAsked;
import pk.gov.hec.dlsei.domain.application.QuotedNumber;
import pk.gov.hec.dlsei.domain.application.Submission;
import pk.gov.hec.dlsei.domain.decision.Decisions;
import pk.gov.hec.dlsei.domain.document.DocumentRepository;
import pk.gov.hec.dlsei.domain.document.DocumentStore;
import pk.gov.hec.dlsei.domain.document.Doubts;
import pk.gov.hec.dlsei.domain.document.InspectedFile;
import pk.gov.hec.dlsei.domain.document.StoredDocument;
import pk.gov.hec.dlsei.domain.document.StoredDocument.Verification;
import pk.gov.hec.dlsei.domain.licence.LicenceRepository;
import pk.gov.hec.dlsei.domain.quota.SeatPools;
import pk.gov.hec.dlsei.system.inside.Applicants.Pending;

/** Applications and documents come back as they were written. */
@InsideTest
class ApplicationMappingIT {

  private static final Instant AT = Instant.parse("2023-08-03T04:00:00.123456Z");

  @Inject Work work;
  @Inject Applicants applicants;
  @Inject ApplicationRepository applications;
  @Inject DocumentRepository documents;
  @Inject DocumentStore store;
  @Inject Decisions decisions;
  @Inject LicenceRepository licences;
  @Inject SeatPools pools;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  private <T> T read(Supplier<T> query) {
    return work.inTransaction(query);
  }

  private Application application(Pending pending) {
    return read(() -> applications.find(pending.id()).orElseThrow());
  }

  @Test
  void a_submitted_application_with_question_and_answer() {
    InstitutionCode university = applicants.university();
    String pool = applicants.pool(1);
    Pending pending = applicants.student(pool, university);
    work.change(
        () -> {
          Application managed = applications.findLocked(pending.id()).orElseThrow();
          managed.askForMore("عائشہ \"O'Neil\" <b> 😀?", AT, AT.plusSeconds(60));
          managed.answer("یہ رہا", AT.plusSeconds(1));
        });
    Application found = application(pending);
    Submission place = found.submission().orElseThrow();
    MoreAsked more = found.more().orElseThrow();

    assertThat(found.status()).isEqualTo(ApplicationStatus.PENDING);
    assertThat(found.form())
        .isEqualTo(new ApplicationForm(ApplicantCategory.STUDENT, university, "Physics", "INV-1"));
    assertThat(found.cohort()).isEqualTo(Applicants.COHORT);
    assertThat(place.pool()).isEqualTo(pool);
    assertThat(place.priorityClass()).isEqualTo(3);
    assertThat(place.policyId() + " " + place.policyVersion()).isEqualTo("policy-year2 1.0.0");
    assertThat(QuotedNumber.APPLICATION.in(place.number())).contains(place.place());
    assertThat(found.decideBy()).contains(place.submittedAt().plusSeconds(24 * 3600 + 1));
    assertThat(more.question()).isEqualTo("عائشہ \"O'Neil\" <b> 😀?");
    assertThat(more.askedAt()).isEqualTo(AT);
    assertThat(more.dueAt()).isEqualTo(AT.plusSeconds(60));
    assertThat(more.answer()).contains("یہ رہا");
    assertThat(more.answeredAt()).contains(AT.plusSeconds(1));
    assertThat(found.isAskedForMore()).isFalse();
    assertThat(found.version()).isEqualTo(pending.version() + 1);
  }

  @Test
  void a_draft_is_begun_once_and_is_the_persons_live_application() {
    long person = applicants.officer().personId();
    Application begun = read(() -> applications.begin(person, Applicants.COHORT, AT));
    Application again =
        read(() -> applications.begin(person, Applicants.COHORT, AT.plusSeconds(9)));

    assertThat(again.id()).isEqualTo(begun.id());
    assertThat(again.startedAt()).isEqualTo(AT);
    assertThat(again.form()).isEqualTo(new ApplicationForm(null, null, null, null));
    assertThat(again.submission()).isEmpty();
    assertThat(again.more()).isEmpty();
    assertThat(read(() -> applications.live(person, Applicants.COHORT))).isPresent();
    assertThat(read(() -> applications.of(person))).hasSize(1);
  }

  @Test
  void two_drafts_that_are_begun_at_once_are_one() throws Exception {
    long person = applicants.officer().personId();
    List<Long> begun =
        work.atOnce(16, () -> read(() -> applications.begin(person, Applicants.COHORT, AT)).id());

    assertThat(begun).hasSize(16).containsOnly(begun.get(0));
  }

  @Test
  void places_go_up() {
    long first = read(() -> applications.nextPlace(AT)).place();

    assertThat(read(() -> applications.nextPlace(AT)).place()).isGreaterThan(first);
  }

  @Test
  void how_many_go_before_is_counted_in_the_university_and_for_a_seat_in_the_pool() {
    String pool = applicants.pool(0);
    InstitutionCode university = applicants.university();
    List<Pending> all = applicants.students(3, pool, university);
    Pending elsewhere = applicants.student(pool, applicants.university());
    assertThat(read(() -> applications.before(application(all.get(2))))).isEqualTo(2);
    assertThat(read(() -> applications.before(application(elsewhere)))).isZero();
    for (Pending one : List.of(all.get(0), elsewhere)) {
      work.change(() -> applications.findLocked(one.id()).orElseThrow().queueForSeat(AT));
    }

    assertThat(read(() -> applications.before(application(all.get(2))))).isEqualTo(1);
    assertThat(read(() -> applications.before(application(elsewhere)))).isEqualTo(1);
    assertThat(read(() -> applications.nextWaiting(pool)).orElseThrow().id())
        .isEqualTo(all.get(0).id());
  }

  @Test
  void a_document_with_its_content_page_and_verdict() {
    Pending pending = applicants.student(applicants.pool(1), applicants.university());
    Verdict verdict =
        new Verdict(
            List.of(
                new Verdict.Observation(
                    Verdict.Weight.SUPPORTS, new BilingualText("It's there.", "موجود ہے۔"))));
    long id = read(() -> upload(pending, new byte[] {1, 2, 3}));
    work.change(
        () -> {
          documents.find(id).orElseThrow().verified(verdict, AT.plusSeconds(5));
          store.putPage(id, 1, new byte[] {4, 5});
        });
    StoredDocument found = read(() -> documents.current(pending.id()).orElseThrow());

    assertThat(found.id()).isEqualTo(id);
    assertThat(found.kind()).isEqualTo(DocumentKind.STUDENT_CARD);
    assertThat(found.mediaType()).isEqualTo("image/png");
    assertThat(found.bytes()).isEqualTo(3);
    assertThat(found.pages()).isEqualTo(1);
    assertThat(found.uploadedAt()).isEqualTo(AT);
    assertThat(found.verification()).isEqualTo(Verification.DONE);
    assertThat(found.observations()).isEqualTo(verdict.observations());
    assertThat(read(() -> store.get(id)).orElseThrow()).containsExactly(1, 2, 3);
    assertThat(read(() -> store.getPage(id, 1)).orElseThrow()).containsExactly(4, 5);
    assertThat(read(() -> store.getPage(id, 2))).isEmpty();
    assertThat(work.query("SELECT 1 FROM document_content WHERE sealed = '\\x010203'")).isEmpty();
  }

  private long upload(Pending pending, byte[] content) {
    InspectedFile file = new InspectedFile("image/png", content.length, 1, content);
    StoredDocument document = new StoredDocument(pending.id(), DocumentKind.STUDENT_CARD, file, AT);
    documents.add(document);
    store.put(document.id(), content);
    document.notVerified();
    return document.id();
  }

  @Test
  void a_document_that_takes_anothers_place_and_the_same_file_of_others() {
    InstitutionCode university = applicants.university();
    String pool = applicants.pool(1);
    Pending one = applicants.student(pool, university);
    Pending other = applicants.student(pool, university);
    byte[] content = one.email().value().getBytes(UTF_8);
    long old = read(() -> upload(one, content));
    work.change(
        () -> {
          documents.find(old).orElseThrow().supersede(AT);
          documents.flush();
          upload(one, new byte[] {9});
        });
    long copy = read(() -> upload(other, content));

    assertThat(read(() -> documents.of(one.id()))).hasSize(2);
    assertThat(read(() -> documents.current(one.id())).orElseThrow().id()).isNotEqualTo(old);
    assertThat(doubts(one, other))
        .containsOnly(
            Map.entry(one.id(), new Doubts(Verification.NONE, List.of(), 0)),
            Map.entry(other.id(), new Doubts(Verification.NONE, List.of(), 1)));
    work.change(() -> documents.remove(documents.find(copy).orElseThrow()));
    assertThat(read(() -> store.get(copy))).isEmpty();
  }

  private Map<Long, Doubts> doubts(Pending... all) {
    return read(() -> documents.doubts(Stream.of(all).map(Pending::id).toList()));
  }

  @Test
  void doubts_are_what_verifiers_doubt_in_the_current_document() {
    Pending doubted = applicants.student(applicants.pool(1), applicants.university());
    Pending without = applicants.student(applicants.pool(1), applicants.university());
    BilingualText noName = new BilingualText("The name isn't there.", "نام موجود نہیں۔");
    long id = read(() -> upload(doubted, doubted.email().value().getBytes(UTF_8)));
    work.change(
        () ->
            documents
                .find(id)
                .orElseThrow()
                .verified(
                    new Verdict(
                        List.of(
                            new Verdict.Observation(Verdict.Weight.NOTE, noName),
                            new Verdict.Observation(Verdict.Weight.DOUBTS, noName),
                            new Verdict.Observation(Verdict.Weight.SUPPORTS, noName))),
                    AT.plusSeconds(5)));

    assertThat(doubts(doubted, without))
        .containsOnly(Map.entry(doubted.id(), new Doubts(Verification.DONE, List.of(noName), 0)));
    assertThat(doubts()).isEmpty();
  }
}
