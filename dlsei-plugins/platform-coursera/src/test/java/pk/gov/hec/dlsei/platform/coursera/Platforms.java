package pk.gov.hec.dlsei.platform.coursera;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import pk.gov.hec.dlsei.api.learning.LearnerInvitation;

/** Platforms and learners for tests. */
final class Platforms {

  static final Duration PATIENT = Duration.ofSeconds(20);

  private Platforms() {}

  static CourseraPlatform at(URI host, Duration timeout, Clock clock) {
    return new CourseraPlatform(
        CourseraSettings.of(
            new SettingsOfTest()
                .with("host", host.toString())
                .with("organisation", LoopbackCoursera.ORGANISATION)
                .with("client-id", "invented-client")
                .with("client-secret", LoopbackCoursera.CLIENT_SECRET)
                .with("timeout", timeout.toString())
                .with("requests-per-second", "1000")
                .with("page-size", "10")),
        clock);
  }

  static LearnerInvitation learner(String id) {
    return new LearnerInvitation(
        id, "Zarmina Invented", id + "@demo.example", LoopbackCoursera.PROGRAMME);
  }
}
