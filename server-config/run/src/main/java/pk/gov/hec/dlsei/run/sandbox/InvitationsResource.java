package pk.gov.hec.dlsei.run.sandbox;

import java.time.Clock;

/** Invitations to a programme. An invited person becomes a member by accepting. */
final class InvitationsResource {

  private final SandboxState state;
  private final Clock clock;
  private final CourseraMail mail;

  InvitationsResource(SandboxState state, Clock clock, CourseraMail mail) {
    this.state = state;
    this.clock = clock;
    this.mail = mail;
  }

  /** GET /programs/{p}/invitations: those that nobody has accepted yet. */
  Answer list(Call call) {
    Program program = ProgramsResource.of(call, state);
    return Page.of(
        state.learners().stream()
            .filter(learner -> learner.programId().equals(program.id()) && !learner.isMember())
            .map(Element::of)
            .toList(),
        call);
  }

  /** POST /programs/{p}/invitations. */
  Answer invite(Call call) {
    Program program = ProgramsResource.of(call, state);
    String externalId = call.field("externalId");
    String fullName = call.field("fullName");
    String email = call.field("email");
    Learner invited =
        state.change(
            program.id(),
            externalId,
            known -> {
              if (known != null) {
                throw Refusal.alreadyThere("This person is invited or a member already.");
              }
              return Learner.invited(program.id(), externalId, fullName, email, clock.millis());
            });
    if (call.asksFor("sendEmail")) {
      mail.invite(invited, program);
    }
    return Answer.ok(Element.of(invited));
  }

  private record Element(
      long createdAt,
      String id,
      String programId,
      String externalId,
      String fullName,
      String email) {

    static Element of(Learner learner) {
      return new Element(
          learner.createdAt(),
          learner.id(),
          learner.programId(),
          learner.externalId(),
          learner.fullName(),
          learner.email());
    }
  }
}
