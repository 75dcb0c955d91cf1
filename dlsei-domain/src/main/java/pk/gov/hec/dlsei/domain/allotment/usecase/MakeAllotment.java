package pk.gov.hec.dlsei.domain.allotment.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.api.cohort.Allotment;
import pk.gov.hec.dlsei.api.cohort.Enrolment;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.allotment.AllotmentRecord;
import pk.gov.hec.dlsei.domain.allotment.AllotmentRecord.Publication;
import pk.gov.hec.dlsei.domain.allotment.AllotmentRecord.Source;
import pk.gov.hec.dlsei.domain.allotment.Allotments;
import pk.gov.hec.dlsei.domain.allotment.Share;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.cohort.CohortRulebook;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;

/** HEC divides a cohort's seats: computes them or brings its own list, adjusts, publishes. */
@ApplicationScoped
@Transactional
public class MakeAllotment {

  @Inject Allotments allotments;
  @Inject Universities universities;
  @Inject CohortRulebook rulebook;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * A change of a draft.
   *
   * @param seen the version of the draft that the officer saw
   * @param university not null
   * @param seats 0 or more
   * @param reason not blank
   */
  public record Adjustment(int seen, InstitutionCode university, int seats, String reason) {}

  /**
   * Computes a draft from the universities' enrolment, in the place of the one before.
   *
   * @param actor an HEC officer
   * @param cohort whose policy divides seats
   * @return why nothing can be divided; empty where there is a draft
   * @throws DlseiException NOT_FOUND where the policy divides no seats, ALREADY_TAKEN where
   *     somebody else makes a draft at the same moment
   */
  public List<BilingualText> compute(Actor actor, CohortId cohort) {
    actor.require(Role.HEC_OFFICER);
    List<Enrolment> enrolments = universities.enrolments();
    Allotment allotment =
        rulebook.of(cohort).allot(enrolments).orElseThrow(() -> dividesNone(cohort));
    if (allotment.shares().isEmpty()) {
      return allotment.obstacles();
    }
    keep(actor, cohort, Source.ENROLMENT, allotment, enrolments);
    return List.of();
  }

  /**
   * Makes a draft of HEC's own list, which stands instead of the formula (SOP1/A4). What in the
   * document it does not meet is shown beside it, and keeps it from being published.
   *
   * @param actor an HEC officer
   * @param cohort whose policy divides seats
   * @param seats of universities that may get some
   * @throws DlseiException NOT_FOUND where the policy divides no seats, ALREADY_TAKEN where
   *     somebody else makes a draft at the same moment
   */
  public void take(Actor actor, CohortId cohort, Map<InstitutionCode, Integer> seats) {
    actor.require(Role.HEC_OFFICER);
    List<Enrolment> enrolments = universities.enrolments();
    Allotment allotment =
        rulebook.of(cohort).settle(seats, enrolments).orElseThrow(() -> dividesNone(cohort));
    keep(actor, cohort, Source.LIST, allotment, enrolments);
  }

  private void keep(
      Actor actor,
      CohortId cohort,
      Source source,
      Allotment allotment,
      List<Enrolment> enrolments) {
    var draft = new AllotmentRecord(cohort, source, actor.accountId(), clock.instant());
    allotments.replaceDraft(draft);
    Map<InstitutionCode, Integer> students =
        enrolments.stream().collect(Collectors.toMap(Enrolment::institution, Enrolment::students));
    allotments.add(
        allotment.shares().stream()
            .map(share -> new Share(draft.id(), share, students.get(share.institution())))
            .toList());
    audit.record(
        actor.accountId(),
        AuditAction.ALLOTMENT_MADE,
        "cohort:" + cohort,
        Map.of("source", source.name(), "seats", allotment.seats()));
  }

  /**
   * Adjusts one university's number in the draft; what is reserved follows.
   *
   * @param actor an HEC officer
   * @param cohort with a draft
   * @param wanted not null
   * @throws DlseiException NOT_FOUND where there is no such share, CHANGED_MEANWHILE where somebody
   *     else has changed or published the draft
   */
  public void adjust(Actor actor, CohortId cohort, Adjustment wanted) {
    actor.require(Role.HEC_OFFICER);
    AllotmentRecord draft = draft(cohort);
    List<Share> shares = allotments.shares(draft);
    Share share =
        shares.stream()
            .filter(one -> one.institution().equals(wanted.university()))
            .findFirst()
            .orElseThrow(() -> new DlseiException(ErrorCode.NOT_FOUND, "No such share"));
    share.adjust(wanted.seats(), wanted.reason(), actor.accountId());
    Allotment settled = settled(cohort, shares);
    Map<InstitutionCode, Integer> reserved = new HashMap<>();
    settled.shares().forEach(one -> reserved.put(one.institution(), one.reserved()));
    shares.forEach(one -> one.reserve(reserved.get(one.institution())));
    allotments.changed(draft, wanted.seen());
    audit.record(
        actor.accountId(),
        AuditAction.ALLOTMENT_ADJUSTED,
        "institution:" + wanted.university(),
        Map.of(
            "cohort", cohort.value(),
            "computed", share.computed(),
            "seats", wanted.seats(),
            "reason", wanted.reason()));
  }

  /**
   * Publishes the draft: from then on it is final, and the pools follow it.
   *
   * @param actor an HEC officer
   * @param cohort with a draft
   * @param seen the version of the draft that the officer saw
   * @param reason not blank
   * @return what in the document it does not meet; empty where it was published
   * @throws DlseiException CHANGED_MEANWHILE where somebody else has changed or published it
   */
  public List<BilingualText> publish(Actor actor, CohortId cohort, int seen, String reason) {
    actor.require(Role.HEC_OFFICER);
    AllotmentRecord draft = draft(cohort);
    Allotment settled = settled(cohort, allotments.shares(draft));
    if (!settled.obstacles().isEmpty()) {
      return settled.obstacles();
    }
    int number = allotments.published(cohort).size() + 1;
    if (draft.version() != seen) {
      throw new DlseiException(ErrorCode.CHANGED_MEANWHILE, "The draft was changed meanwhile");
    }
    draft.publish(new Publication(number, actor.accountId(), clock.instant(), reason));
    allotments.changed(draft, seen);
    audit.record(
        actor.accountId(),
        AuditAction.ALLOTMENT_PUBLISHED,
        "cohort:" + cohort,
        Map.of("number", number, "seats", settled.seats(), "reason", reason));
    return List.of();
  }

  Allotment settled(CohortId cohort, List<Share> shares) {
    CohortRules rules = rulebook.of(cohort);
    Map<InstitutionCode, Integer> seats =
        shares.stream().collect(Collectors.toMap(Share::institution, Share::seats));
    return rules.settle(seats, universities.enrolments()).orElseThrow(() -> dividesNone(cohort));
  }

  private AllotmentRecord draft(CohortId cohort) {
    return allotments
        .draft(cohort)
        .orElseThrow(
            () -> new DlseiException(ErrorCode.CHANGED_MEANWHILE, "There is no draft any more"));
  }

  private static DlseiException dividesNone(CohortId cohort) {
    return new DlseiException(ErrorCode.NOT_FOUND, "The policy of " + cohort + " divides no seats");
  }
}
