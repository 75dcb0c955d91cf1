package pk.gov.hec.dlsei.web.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;
import pk.gov.hec.dlsei.domain.apikey.usecase.AnswerOnce;
import pk.gov.hec.dlsei.domain.apikey.usecase.LetSystemIn.Caller;

/** Calls that are carried out once, told apart by the key that the caller chooses for each. */
final class OnceOnly {

  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{8,100}");

  private OnceOnly() {}

  /** A call with its key, and all that it asks. */
  static AnswerOnce.Call call(Caller caller, String idempotencyKey, String asked) {
    if (idempotencyKey == null || !KEY.matcher(idempotencyKey).matches()) {
      throw Parameters.wrong(
          "Idempotency-Key", "Send a header of 8 to 100 signs, another one for each call.");
    }
    return new AnswerOnce.Call(caller.keyId(), idempotencyKey, hash(asked));
  }

  private static byte[] hash(String asked) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(asked.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  static Response response(AnswerOnce.Answer answer) {
    return Response.status(answer.status())
        .header("Idempotency-Replayed", answer.repeated())
        .type(MediaType.APPLICATION_JSON)
        .entity(answer.body())
        .build();
  }
}
