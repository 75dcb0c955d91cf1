package pk.gov.hec.dlsei.domain.apikey.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.AccountRepository;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.apikey.ApiKeys;
import pk.gov.hec.dlsei.domain.crypto.SecretLink;
import pk.gov.hec.dlsei.domain.settings.ProgrammeSetting;
import pk.gov.hec.dlsei.domain.settings.ProgrammeSettings;
import pk.gov.hec.dlsei.domain.time.Karachi;
import pk.gov.hec.dlsei.domain.time.RealTime;

/** At each call of the REST interface: whose key is it, and may it call again already? */
@ApplicationScoped
@Transactional
public class LetSystemIn {

  /**
   * Who calls.
   *
   * @param keyId of the key
   * @param actor the system, with the rights of a focal person, an HEC officer, an auditor or an
   *     operator
   * @param decides whether it may decide, too
   * @param rate what it may still do in this minute
   */
  public record Caller(long keyId, Actor actor, boolean decides, Rate rate) {}

  /**
   * The calls of a minute.
   *
   * @param limit at most
   * @param left after this one; negative where it was too many
   * @param resetSeconds until the next minute begins
   */
  public record Rate(int limit, int left, long resetSeconds) {}

  @Inject ApiKeys keys;
  @Inject AccountRepository accounts;
  @Inject ProgrammeSettings settings;
  @Inject Clock clock;
  @Inject @RealTime Clock realTime;

  /**
   * Lets a system in, and counts the call.
   *
   * @param token as it came
   * @return empty for a key that is unknown, ended or expired
   */
  public Optional<Caller> handle(SecretLink token) {
    LocalDate today = Karachi.today(clock);
    return keys.call(token.hash(), today).map(call -> caller(call, today));
  }

  private Caller caller(ApiKeys.Call call, LocalDate today) {
    Actor actor = accounts.find(call.accountId()).orElseThrow().actor(today);
    int limit = settings.number(ProgrammeSetting.API_CALLS_A_MINUTE);
    Instant ends = call.minuteStarts().plus(ApiKeys.MINUTE);
    long reset = Math.max(1, Duration.between(realTime.instant(), ends).toSeconds() + 1);
    return new Caller(
        call.keyId(), actor, call.decides(), new Rate(limit, limit - call.calls(), reset));
  }
}
