package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.domain.access.AccountRepository;
import pk.gov.hec.dlsei.domain.access.AttemptGuard;
import pk.gov.hec.dlsei.domain.access.AttemptGuard.Answer;
import pk.gov.hec.dlsei.domain.access.Email;
import pk.gov.hec.dlsei.domain.access.Limit;
import pk.gov.hec.dlsei.domain.access.LinkRepository;
import pk.gov.hec.dlsei.domain.access.LinkRepository.Purpose;
import pk.gov.hec.dlsei.domain.access.LinkRepository.Redeemed;
import pk.gov.hec.dlsei.domain.crypto.SecretLink;

/** What may happen so often, however many ask at once. */
@InsideTest
class OnceOnlyIT {

  /** Later than the night's purge will ever look. */
  private static final Instant NOW = Instant.parse("2100-01-01T00:00:00Z");

  @Inject Work work;
  @Inject AttemptGuard guard;
  @Inject LinkRepository links;
  @Inject AccountRepository accounts;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  private long applicant() {
    return work.inTransaction(
            () -> accounts.findByEmail(new Email("applicant@demo.example")).orElseThrow())
        .id();
  }

  @Test
  void sixty_four_guesses_at_once_give_ten_looks_at_the_password() throws Exception {
    byte[] subject = "sixty-four guesses".getBytes(StandardCharsets.UTF_8);
    List<Answer> answers = work.atOnce(64, () -> guard.attempt(subject, Limit.GUESSES));

    assertThat(Collections.frequency(answers, Answer.PASS)).isEqualTo(10);
    assertThat(Collections.frequency(answers, Answer.LOCKS_NOW)).isOne();
    assertThat(Collections.frequency(answers, Answer.LOCKED)).isEqualTo(53);
  }

  @Test
  void a_guard_opens_again_when_its_window_ends_or_when_it_is_cleared() {
    byte[] subject = "a window".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 12; i++) {
      guard.attempt(subject, Limit.GUESSES);
    }
    assertThat(guard.attempt(subject, Limit.GUESSES)).isEqualTo(Answer.LOCKED);
    work.execute("UPDATE attempt_guard SET window_ends = now() WHERE subject = ?", subject);
    assertThat(guard.attempt(subject, Limit.GUESSES)).isEqualTo(Answer.PASS);
    guard.clear(subject);
    assertThat(work.query("SELECT 1 FROM attempt_guard WHERE subject = ?", subject)).isEmpty();
  }

  @Test
  void a_mailed_link_is_redeemed_once_by_sixteen_at_once() throws Exception {
    SecretLink link = SecretLink.fresh();
    Redeemed target = new Redeemed(applicant(), Optional.empty());
    work.inTransaction(
        () -> {
          links.add(link, Purpose.SET_PASSWORD, target, NOW, Duration.ofHours(1));
          return null;
        });
    List<Optional<Redeemed>> answers =
        work.atOnce(
            16, () -> work.inTransaction(() -> links.redeem(link, Purpose.SET_PASSWORD, NOW)));

    assertThat(answers).containsOnlyOnce(Optional.of(target)).contains(Optional.empty());
  }

  @Test
  void a_new_password_ends_the_links_made_before_it() {
    SecretLink link = SecretLink.fresh();
    long id = applicant();
    boolean goodBefore =
        work.inTransaction(
            () -> {
              Redeemed target = new Redeemed(id, Optional.empty());
              links.add(link, Purpose.SET_PASSWORD, target, NOW, Duration.ofHours(1));
              boolean good = links.accountOf(link, Purpose.SET_PASSWORD, NOW).isPresent();
              accounts.find(id).orElseThrow().setPassword("another hash");
              return good;
            });

    assertThat(goodBefore).isTrue();
    assertThat(work.inTransaction(() -> links.accountOf(link, Purpose.SET_PASSWORD, NOW)))
        .isEmpty();
    assertThat(work.inTransaction(() -> links.redeem(link, Purpose.SET_PASSWORD, NOW))).isEmpty();
  }

  @Test
  void a_one_time_code_is_used_once_by_sixteen_at_once() throws Exception {
    long id = applicant();
    long step = 56_000_000;
    List<Boolean> answers =
        work.atOnce(16, () -> work.inTransaction(() -> accounts.useTotpStep(id, step)));

    assertThat(answers).containsOnlyOnce(true).hasSize(16);
    assertThat(work.<Boolean>inTransaction(() -> accounts.useTotpStep(id, step - 1))).isFalse();
    assertThat(work.<Boolean>inTransaction(() -> accounts.useTotpStep(id, step + 1))).isTrue();
  }

  @Test
  void a_recovery_code_is_used_once_by_sixteen_at_once() throws Exception {
    long id = applicant();
    byte[] hash = "a recovery code".getBytes(StandardCharsets.UTF_8);
    work.inTransaction(
        () -> {
          accounts.replaceRecoveryCodes(id, List.of(hash));
          return null;
        });
    List<Boolean> answers =
        work.atOnce(16, () -> work.inTransaction(() -> accounts.useRecoveryCode(id, hash)));

    assertThat(answers).containsOnlyOnce(true).hasSize(16);
  }
}
