package pk.gov.hec.dlsei.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.gov.hec.dlsei.domain.apikey.usecase.AnswerOnce;
import pk.gov.hec.dlsei.domain.apikey.usecase.LetSystemIn.Caller;
import pk.gov.hec.dlsei.domain.review.ReasonTemplate;
import pk.gov.hec.dlsei.domain.review.ReviewReason;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication.Act;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication.Order;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication.Outcome;

/** A decision that comes by a call, carried out once. */
@ApplicationScoped
class DecideByCall {

  /** What came of it. */
  @Schema(name = "Decided")
  record Decided(String outcome) {}

  private static final int ON_BEHALF = 1_500;

  @Inject AnswerOnce answerOnce;
  @Inject DecideApplication decide;

  Response handle(Caller caller, long id, String idempotencyKey, DecisionOrder sent) {
    if (!caller.decides()) {
      throw new Refusal(
          Problem.of(403, "Not allowed", "This key reads only; HEC gives keys that decide."));
    }
    AnswerOnce.Call call = OnceOnly.call(caller, idempotencyKey, id + "\n" + GsonBodies.json(sent));
    Order order = order(id, sent);
    if (caller.actor().institution().isPresent() && !order.onBehalf().isEmpty()) {
      throw Parameters.wrong("onBehalf", "Only HEC decides on behalf of a focal person.");
    }
    return OnceOnly.response(
        answerOnce.handle(call, () -> answer(decide.handle(caller.actor(), order))));
  }

  private static Order order(long id, DecisionOrder sent) {
    Act act =
        Parameters.oneOf(Act.class, "act", sent.act())
            .orElseThrow(() -> Parameters.wrong("act", "APPROVE, REJECT or ASK_FOR_MORE."));
    if (sent.version() == null) {
      throw Parameters.wrong("version", "Send the version that was read.");
    }
    ReviewReason reason = act == Act.APPROVE ? ReviewReason.NONE : reason(act, sent);
    return new Order(id, sent.version(), act, reason, text(sent.onBehalf(), "onBehalf", ON_BEHALF));
  }

  private static ReviewReason reason(Act act, DecisionOrder sent) {
    Optional<ReasonTemplate> template =
        Parameters.oneOf(ReasonTemplate.class, "template", sent.template());
    ReasonTemplate.Use use = act == Act.REJECT ? ReasonTemplate.Use.REJECT : ReasonTemplate.Use.ASK;
    if (template.isPresent() && !ReasonTemplate.of(use).contains(template.get())) {
      throw Parameters.wrong("template", "It is one of " + ReasonTemplate.of(use) + ".");
    }
    String words = text(sent.words(), "words", ReviewReason.LONGEST);
    ReviewReason reason =
        new ReviewReason(template, Optional.of(words).filter(typed -> !typed.isEmpty()));
    if (reason.isEmpty()) {
      throw Parameters.wrong("words", "Send a template or words: the applicant is told why.");
    }
    return reason;
  }

  private static String text(String sent, String field, int longest) {
    String text = sent == null ? "" : sent.strip();
    if (text.length() > longest
        || text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n')) {
      throw Parameters.wrong(field, "At most " + longest + " signs, no control characters.");
    }
    return text;
  }

  private static AnswerOnce.Answer answer(Outcome outcome) {
    return switch (outcome) {
      case APPROVED, WAITING, REJECTED, ASKED ->
          new AnswerOnce.Answer(200, GsonBodies.json(new Decided(outcome.name())), false);
      case CHANGED_MEANWHILE -> throw refused("Changed meanwhile", "Read it again.", null);
      case OUT_OF_ORDER ->
          throw refused("Out of order", "Earlier applications are decided first.", "R06");
      case NOT_THE_TIME ->
          throw refused("Not the time", "HEC decides it, or somebody on another day.", "WP2/A.3");
      case OWN_APPLICATION -> throw refused("Own application", "Somebody else decides it.", "R37");
      case COHORT_ENDED ->
          throw refused("Cohort over", "No licence can begin any more.", "WP2/1.2");
      case CERTIFICATE_MISSING ->
          throw refused("Certificate missing", "The seat asks for one; ask for it.", "SOP1/F4");
      case ACCOUNT_CLOSED ->
          throw refused("Account closed", "Nobody would get the invitation; reject it.", null);
    };
  }

  private static Refusal refused(String title, String detail, String clause) {
    return new Refusal(Problem.of(409, title, detail).by(clause));
  }
}
