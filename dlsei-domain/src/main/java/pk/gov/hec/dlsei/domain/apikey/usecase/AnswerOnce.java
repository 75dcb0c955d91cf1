package pk.gov.hec.dlsei.domain.apikey.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.function.Supplier;
import pk.gov.hec.dlsei.domain.apikey.AnsweredCalls;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.time.RealTime;

/**
 * Carries a call out once, however often it comes: what it does and what it is answered are one
 * transaction.
 */
@ApplicationScoped
@Transactional
public class AnswerOnce {

  /**
   * A call that may come again.
   *
   * @param keyId of the API key
   * @param idempotencyKey as the caller chose it
   * @param requestHash SHA-256 of all that was asked
   */
  public record Call(long keyId, String idempotencyKey, byte[] requestHash) {}

  /**
   * An answer.
   *
   * @param status of HTTP
   * @param body JSON
   * @param repeated whether it was given before
   */
  public record Answer(int status, String body, boolean repeated) {}

  @Inject AnsweredCalls calls;
  @Inject @RealTime Clock realTime;

  /**
   * Carries it out, or answers as before.
   *
   * @param call not null
   * @param work makes the answer; what it throws undoes all
   * @return never null
   * @throws DlseiException ALREADY_TAKEN where the same key came with another request
   */
  public Answer handle(Call call, Supplier<Answer> work) {
    boolean first =
        calls.begin(call.keyId(), call.idempotencyKey(), call.requestHash(), realTime.instant());
    if (!first) {
      return again(call);
    }
    Answer answer = work.get();
    calls.keep(call.keyId(), call.idempotencyKey(), answer.status(), answer.body());
    return answer;
  }

  private Answer again(Call call) {
    AnsweredCalls.Answer kept = calls.find(call.keyId(), call.idempotencyKey()).orElseThrow();
    if (!MessageDigest.isEqual(kept.requestHash(), call.requestHash())) {
      throw new DlseiException(
          ErrorCode.ALREADY_TAKEN, "The idempotency key was used for another request");
    }
    return new Answer(kept.status(), kept.body(), true);
  }
}
