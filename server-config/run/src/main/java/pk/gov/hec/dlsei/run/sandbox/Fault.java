package pk.gov.hec.dlsei.run.sandbox;

/**
 * A fault that the sandbox is told to commit. It befalls calls that carry a valid token, and every
 * call for a token.
 *
 * @param kind what goes wrong
 * @param call which call it befalls, or null for every one
 * @param method the HTTP method that it befalls, or null for every one
 * @param times how often, at least 1, or null for until it is cleared
 * @param seconds the Retry-After of TOO_MANY and the delay of SLOW, 1 to 600; else not looked at
 */
public record Fault(FaultKind kind, ApiCall call, String method, Integer times, int seconds) {

  private static final int LONGEST = 600;

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException when there is no kind, or a number is out of its range
   */
  public Fault {
    if (kind == null) {
      throw new IllegalArgumentException("A fault needs a kind.");
    }
    if (times != null && times < 1) {
      throw new IllegalArgumentException("times must be 1 or more.");
    }
    if (kind.takesSeconds() && (seconds < 1 || seconds > LONGEST)) {
      throw new IllegalArgumentException("seconds must be 1 to " + LONGEST + ".");
    }
  }

  /** A fault that befalls every call until it is cleared, where it needs them with 5 seconds. */
  public static Fault of(FaultKind kind) {
    return new Fault(kind, null, null, null, 5);
  }

  /** The same, of this call only. */
  public Fault on(ApiCall only) {
    return new Fault(kind, only, method, times, seconds);
  }

  /** The same, of this call and HTTP method only. */
  public Fault on(ApiCall only, String httpMethod) {
    return new Fault(kind, only, httpMethod, times, seconds);
  }

  /** The same, so often and then no more. */
  public Fault times(int number) {
    return new Fault(kind, call, method, number, seconds);
  }

  /** The same with so many seconds. */
  public Fault lasting(int wait) {
    return new Fault(kind, call, method, times, wait);
  }

  boolean befalls(ApiCall one, String httpMethod) {
    return (call == null || call == one) && (method == null || method.equals(httpMethod));
  }

  /** What is left after it has happened once more; null when nothing is. */
  Fault onceLess() {
    if (times == null) {
      return this;
    }
    return times == 1 ? null : times(times - 1);
  }
}
