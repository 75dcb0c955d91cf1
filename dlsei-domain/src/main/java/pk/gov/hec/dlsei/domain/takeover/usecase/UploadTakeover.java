package pk.gov.hec.dlsei.domain.takeover.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.cohort.usecase.ReadOpenCohorts;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.intake.SentFileName;
import pk.gov.hec.dlsei.domain.takeover.Takeover;
import pk.gov.hec.dlsei.domain.takeover.TakeoverKind;
import pk.gov.hec.dlsei.domain.takeover.Takeovers;
import pk.gov.hec.dlsei.domain.time.Karachi;

/** Takes a file in, to be read in the background; nothing else is changed by that. */
@ApplicationScoped
@Transactional
public class UploadTakeover {

  @Inject Takeovers takeovers;
  @Inject ReadOpenCohorts cohorts;
  @Inject AuditTrail audit;
  @Inject Vault vault;
  @Inject Clock clock;

  /**
   * A file as it came.
   *
   * @param name as sent; null for none
   * @param content all of it, or one byte more than is taken
   */
  public record Sent(String name, byte[] content) {

    @Override
    public String toString() {
      return content.length + " bytes";
    }
  }

  /**
   * The cohorts whose users can be flagged: those that another one follows, by id (WP2/A.1).
   *
   * @param actor an HEC officer
   * @return never null
   */
  public List<CohortTerms> followed(Actor actor) {
    actor.require(Role.HEC_OFFICER);
    List<CohortTerms> all = cohorts.all().stream().map(CohortRules::terms).toList();
    return all.stream()
        .filter(
            one -> all.stream().anyMatch(next -> next.follows().equals(Optional.of(one.cohort()))))
        .toList();
  }

  /**
   * Takes a file of licences of earlier years (WP2/2.1, 2.2, A.4).
   *
   * @param actor an HEC officer
   * @param sent not null
   * @return its id
   * @throws DlseiException ALREADY_TAKEN where the same file is there
   */
  public long earlierLicences(Actor actor, Sent sent) {
    return take(actor, TakeoverKind.EARLIER_LICENCES, sent, null);
  }

  /**
   * Takes an export of the learning platform (WP2/A.1).
   *
   * @param actor an HEC officer
   * @param sent not null
   * @param about one of {@link #followed}, and the day of the data, not in the future
   * @return its id
   * @throws DlseiException ALREADY_TAKEN where the same file is there, NOT_ALLOWED for another
   *     cohort or a day that has not come
   */
  public long cohortUsers(Actor actor, Sent sent, Takeover.About about) {
    boolean isFollowed =
        followed(actor).stream().anyMatch(terms -> terms.cohort().equals(about.cohort()));
    if (!isFollowed || about.asOf().isAfter(Karachi.today(clock))) {
      throw new DlseiException(ErrorCode.NOT_ALLOWED, "No such cohort, or a day in the future");
    }
    return take(actor, TakeoverKind.COHORT_USERS, sent, about);
  }

  private long take(Actor actor, TakeoverKind kind, Sent sent, Takeover.About about) {
    actor.require(Role.HEC_OFFICER);
    byte[] lookup = vault.lookup("takeover-file", sent.content());
    Takeover takeover =
        new Takeover(
            kind,
            new Takeover.File(SentFileName.shown(sent.name(), "register"), lookup),
            about,
            actor,
            clock.instant());
    takeovers.add(takeover, sent.content());
    audit.record(
        actor.accountId(),
        AuditAction.TAKEOVER_UPLOADED,
        "takeover:" + takeover.id(),
        Map.of("kind", kind.name()));
    return takeover.id();
  }
}
