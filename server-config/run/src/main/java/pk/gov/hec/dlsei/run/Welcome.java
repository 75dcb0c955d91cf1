package pk.gov.hec.dlsei.run;

import java.time.Duration;
import pk.gov.hec.dlsei.run.home.DlseiHome;
import pk.gov.hec.dlsei.run.home.Secret;

/** What the demo says once it is ready: where to go, as whom, and how to stop. */
final class Welcome {

  private static final String TEXT =
      """

      DLSEI is ready (%d s).

        DLSEI                        http://localhost:%d/
        Mailbox and one-time code    http://localhost:%d/

        Sign in as                   who is
        applicant@demo.example       a student who applies for a licence
        focalperson@demo.example     a university's focal person
        officer@demo.example         an officer of HEC
        finance@demo.example         HEC's finance section, which has only a profile so far
        operator@demo.example        an operator, who watches jobs and the server
        auditor@demo.example         an auditor, who sees what jobs did
        administrator@demo.example   an administrator
        administrator2@demo.example  a second one, who confirms what the first proposes

        Password for all: %s
        All but the applicant are also asked for a six-digit code: the mailbox's page shows it.
        Mailbox, outbox and audit trail show real time, not the demo's.
        There is one officer: appoint another one where a second must confirm. No cohort takes
        nominations: nominations, allocation and shares of seats are empty.

      To stop: Ctrl-C. What you enter stays in %s for the next start.
      """;

  private Welcome() {}

  static String text(DemoSettings settings, DlseiHome home, Duration taken) {
    return TEXT.formatted(
        taken.toSeconds(),
        settings.port(Port.HTTP),
        settings.port(Port.DESK),
        home.secrets().get(Secret.DEMO_PASSWORD),
        home.folder());
  }
}
