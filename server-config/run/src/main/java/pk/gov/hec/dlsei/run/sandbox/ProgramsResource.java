package pk.gov.hec.dlsei.run.sandbox;

import java.util.List;

/** The programmes of the organisation. */
final class ProgramsResource {

  private final SandboxState state;

  ProgramsResource(SandboxState state) {
    this.state = state;
  }

  /** GET /programs. */
  Answer list(Call call) {
    boolean bare = Boolean.parseBoolean(call.query().get("excludeContent"));
    return Page.of(
        state.programs().stream().map(program -> Element.of(program, bare)).toList(), call);
  }

  /** The programme of a call, if the contract covers it. */
  static Program of(Call call, SandboxState state) {
    Program program =
        state
            .program(call.path().get("p"))
            .orElseThrow(() -> Refusal.notFound("There is no such program."));
    if (!program.entitled()) {
      throw Refusal.forbidden("The contract does not cover this program.");
    }
    return program;
  }

  private record Element(
      String id, String name, String tagline, String url, List<String> contentIds) {

    static Element of(Program program, boolean bare) {
      return new Element(
          program.id(),
          program.name(),
          program.tagline(),
          program.url(),
          bare ? null : program.contentIds());
    }
  }
}
