package pk.gov.hec.dlsei.run.sandbox;

import java.time.Clock;

/** Members of a programme. */
final class MembershipsResource {

  private final SandboxState state;
  private final Clock clock;
  private final CourseraMail mail;

  MembershipsResource(SandboxState state, Clock clock, CourseraMail mail) {
    this.state = state;
    this.clock = clock;
    this.mail = mail;
  }

  /** GET /programs/{p}/memberships. */
  Answer list(Call call) {
    Program program = ProgramsResource.of(call, state);
    return Page.of(
        state.learners().stream()
            .filter(learner -> learner.programId().equals(program.id()) && learner.isMember())
            .map(Element::of)
            .toList(),
        call);
  }

  /** POST /programs/{p}/memberships: a member at once, invited before or not. */
  Answer add(Call call) {
    Program program = ProgramsResource.of(call, state);
    String externalId = call.field("externalId");
    String fullName = call.field("fullName");
    String email = call.field("email");
    Learner member =
        state.change(
            program.id(),
            externalId,
            known -> {
              if (known != null && known.isMember()) {
                throw Refusal.alreadyThere("This person is a member already.");
              }
              long now = clock.millis();
              return Learner.invited(program.id(), externalId, fullName, email, now).joined(now);
            });
    if (call.asksFor("sendWelcomeEmail")) {
      mail.welcome(member, program);
    }
    return Answer.ok(Element.of(member));
  }

  /** DELETE /programs/{p}/memberships/{programId~externalId}: an invitation goes with it. */
  Answer remove(Call call) {
    Program program = ProgramsResource.of(call, state);
    String id = call.path().get("id");
    String prefix = program.id() + "~";
    if (!id.startsWith(prefix) || !state.remove(program.id(), id.substring(prefix.length()))) {
      throw Refusal.notFound("There is no such membership.");
    }
    return Answer.nothing();
  }

  private record Element(
      long joinedAt,
      String id,
      String programId,
      String externalId,
      String fullName,
      String email) {

    static Element of(Learner learner) {
      return new Element(
          learner.joinedAt(),
          learner.id(),
          learner.programId(),
          learner.externalId(),
          learner.fullName(),
          learner.email());
    }
  }
}
