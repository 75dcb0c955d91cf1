package pk.gov.hec.dlsei.domain.learner.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.Cnic;
import pk.gov.hec.dlsei.domain.access.Account;
import pk.gov.hec.dlsei.domain.access.AccountRepository;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.learner.Story;
import pk.gov.hec.dlsei.domain.notification.OutboxLine;
import pk.gov.hec.dlsei.domain.notification.OutboxQuery;
import pk.gov.hec.dlsei.domain.person.Person;
import pk.gov.hec.dlsei.domain.person.PersonRepository;

/** Everything that happened with one person, for HEC: each decision and why, each message. */
@ApplicationScoped
@Transactional
public class ReadLearner {

  /**
   * One person's file.
   *
   * @param person who it is
   * @param account how the person signs in
   * @param cnic of the person, where one is known
   * @param stories the latest application first
   * @param messages what went out about them, the first one first
   * @param standings what they were in the cohort before each open one (WP2/A.1 to A.3)
   */
  public record LearnerFile(
      Person person,
      Account account,
      Optional<Cnic> cnic,
      List<Story> stories,
      List<OutboxLine> messages,
      List<ReadStandings.Standing> standings) {

    @Override
    public String toString() {
      return "file of " + person;
    }
  }

  @Inject ReadStandings standings;
  @Inject PersonRepository persons;
  @Inject AccountRepository accounts;
  @Inject TellStories stories;
  @Inject OutboxQuery outbox;
  @Inject Vault vault;

  /**
   * Reads it.
   *
   * @param actor an HEC officer
   * @param personId of the person
   * @return never null
   * @throws DlseiException NOT_FOUND for an unknown person, and for staff who never applied
   */
  public LearnerFile handle(Actor actor, long personId) {
    actor.require(Role.HEC_OFFICER);
    Person person = persons.find(personId).orElseThrow(ReadLearner::unknown);
    Account account = accounts.findByPerson(personId).orElseThrow(ReadLearner::unknown);
    List<Story> told = stories.of(personId);
    if (person.cnic().isEmpty() && told.isEmpty()) {
      throw unknown(); // a colleague, whose address and number are no business of the desk
    }
    List<OutboxLine> messages =
        told.stream()
            .flatMap(story -> outbox.ofApplication(story.application().id()).stream())
            .sorted(Comparator.comparing(OutboxLine::createdAt).thenComparing(OutboxLine::id))
            .toList();
    return new LearnerFile(
        person,
        account,
        person.cnic().map(number -> number.open(vault)),
        told,
        messages,
        standings.of(personId));
  }

  private static DlseiException unknown() {
    return new DlseiException(ErrorCode.NOT_FOUND, "No such person");
  }
}
