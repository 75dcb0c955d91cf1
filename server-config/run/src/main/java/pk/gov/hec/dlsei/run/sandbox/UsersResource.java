package pk.gov.hec.dlsei.run.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The organisation's people: the members of its programmes, each once. */
final class UsersResource {

  private final SandboxState state;

  UsersResource(SandboxState state) {
    this.state = state;
  }

  /** GET /users. */
  Answer list(Call call) {
    Map<String, Element> users = new LinkedHashMap<>();
    state.learners().stream()
        .filter(Learner::isMember)
        .forEach(learner -> users.merge(learner.externalId(), Element.of(learner), Element::and));
    return Page.of(List.copyOf(users.values()), call);
  }

  private record Element(
      String id,
      String externalId,
      String fullName,
      String email,
      List<String> membershipProgramIds) {

    static Element of(Learner learner) {
      byte[] seed = learner.externalId().getBytes(StandardCharsets.UTF_8);
      return new Element(
          UUID.nameUUIDFromBytes(seed).toString(),
          learner.externalId(),
          learner.fullName(),
          learner.email(),
          List.of(learner.programId()));
    }

    Element and(Element other) {
      List<String> programs =
          Stream.of(membershipProgramIds, other.membershipProgramIds)
              .flatMap(List::stream)
              .toList();
      return new Element(id, externalId, fullName, email, programs);
    }
  }
}
