package pk.gov.hec.dlsei.web.rest;

/** Ends a call with a problem; what it did is undone. */
class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  Refusal(Problem problem) {
    super(problem.title());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
