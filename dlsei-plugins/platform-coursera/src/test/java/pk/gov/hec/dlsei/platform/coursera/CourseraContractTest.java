package pk.gov.hec.dlsei.platform.coursera;

import java.time.Instant;
import java.util.Map;
import pk.gov.hec.dlsei.api.learning.LearningPlatform;
import pk.gov.hec.dlsei.api.plugin.PluginProvider;
import pk.gov.hec.dlsei.tck.ListsMembersContract;
import pk.gov.hec.dlsei.tck.ListsMembersWithEmailContract;
import pk.gov.hec.dlsei.tck.LooksUpLearnersContract;
import pk.gov.hec.dlsei.tck.ReadsProgressContract;
import pk.gov.hec.dlsei.tck.RemovesMembersContract;
import pk.gov.hec.dlsei.tck.ReportsProgressContract;

class CourseraContractTest extends AtLoopback
    implements LooksUpLearnersContract,
        ListsMembersContract,
        ListsMembersWithEmailContract,
        RemovesMembersContract,
        ReportsProgressContract,
        ReadsProgressContract {

  @Override
  public PluginProvider<?> provider() {
    return new CourseraProvider();
  }

  @Override
  public LearningPlatform platform() {
    return platform;
  }

  @Override
  public Map<String, String> exportedMember() {
    return Map.of(
        "email", "Learner@People.Example",
        "external_id", "x1",
        "member_state", "Member",
        "join_date", "2023-02-01");
  }

  @Override
  public Map<String, String> exportedCourse() {
    return Map.of(
        "email", "Learner@People.Example",
        "course_id", "python",
        "course", "Python for Everybody",
        "course_type", "Course",
        "enrollment_time", "2023-09-01T10:00:00Z",
        "last_course_activity_time", "2023-09-21 10:00:00",
        "overall_progress", "100%",
        "completed", "Yes",
        "completion_time", "2023-09-21",
        "course_grade", "0.93");
  }

  @Override
  public void study(String learnerId, String courseId, Instant lastActivityAt) {
    server.study(learnerId, courseId, lastActivityAt.toEpochMilli());
  }

  @Override
  public String programme() {
    return LoopbackCoursera.PROGRAMME;
  }

  @Override
  public void join(String learnerId) {
    server.join(learnerId);
  }

  @Override
  public int invitationsRead() {
    return server.invitationsRead();
  }

  @Override
  public void behave(Behaviour behaviour) {
    String telling = "No Zarmina Invented, learner-1, learner-1@demo.example";
    switch (behaviour) {
      case REFUSES_THE_LEARNER -> server.always(Answers.error(400, telling, telling));
      case ASKS_TO_COME_BACK -> server.always(Answers.retryAfter(429, "7"));
      case FAILS_INSIDE -> server.always(Answers.error(500, telling, telling));
      case HANGS_UP -> server.always(Answers.nothing());
      case IS_GONE -> server.close();
    }
  }
}
