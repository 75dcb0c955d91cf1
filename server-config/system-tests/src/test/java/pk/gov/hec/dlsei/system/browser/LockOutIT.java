package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.system.server.RunningServer;

@BrowserTest
class LockOutIT {

  private static final int THREADS = 8;
  private static final int ATTEMPTS = 1_000;

  /** These cost a hash each, so they come one by one: in a rush some would be asked to wait. */
  private static final int HASHED = 10;

  @Test
  void a_thousand_wrong_passwords_are_answered_alike_and_a_new_password_unlocks(
      Visitor visitor, RunningServer server) throws Exception {
    String address = People.make(server, Role.APPLICANT);

    Set<String> answers = guess(server, address, ATTEMPTS);
    Set<String> answersToNobody = guess(server, "nobody.at.all@people.example", 2 * THREADS);

    assertThat(answers).hasSize(1).first().asString().startsWith("200 ");
    assertThat(answersToNobody).isEqualTo(answers);
    assertThat(new SignInForm(server).send(address, People.password(server)))
        .as("the right password behind the lock")
        .isIn(answers);
    assertThat(server.mailbox().next(address, "Too many wrong sign-ins")).isNotNull();
    unlockByMail(visitor, server, address);
    assertThat(server.mailsTo(address)).containsOnlyOnce("SIGN_IN_LOCKED");
  }

  private static Set<String> guess(RunningServer server, String name, int attempts)
      throws Exception {
    Set<String> answers = ConcurrentHashMap.newKeySet();
    SignInForm first = new SignInForm(server);
    for (int n = 0; n < HASHED; n++) {
      answers.add(first.send(name, "wrong at first " + n));
    }
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<Void>> guessers =
          IntStream.range(0, THREADS)
              .<Callable<Void>>mapToObj(
                  i ->
                      () -> {
                        SignInForm form = new SignInForm(server);
                        for (int n = 0; n < (attempts - HASHED) / THREADS; n++) {
                          answers.add(form.send(name, "wrong " + i + " " + n));
                        }
                        return null;
                      })
              .toList();
      for (Future<Void> guesser : threads.invokeAll(guessers)) {
        guesser.get();
      }
    } finally {
      threads.shutdownNow();
    }
    return answers;
  }

  private static void unlockByMail(Visitor visitor, RunningServer server, String address) {
    String fresh = "forty quick doves of Thatta";
    visitor.open("/account/forgotten-password");
    visitor.type("form:name", address).press("form:ask");
    visitor
        .openLinkIn(server.mailbox().next(address, "Set a new password"))
        .type("form:password", fresh)
        .press("form:set");
    visitor.signIn(address, fresh);
    assertThat(visitor.path()).isEqualTo("/applicant/dashboard");
  }

  @Test
  void an_account_locks_for_all_its_names_however_they_are_written(
      Visitor visitor, RunningServer server) throws Exception {
    Applicant person = Applicant.fresh().registerAndConfirm(visitor, server);

    Set<String> answers = guess(server, person.dashedCnic(), 3 * THREADS);

    SignInForm form = new SignInForm(server);
    assertThat(form.send(person.cnic(), person.password())).isIn(answers);
    assertThat(form.send(person.email(), person.password())).isIn(answers);
  }
}
