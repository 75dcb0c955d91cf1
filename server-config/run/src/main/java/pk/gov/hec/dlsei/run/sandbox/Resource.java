package pk.gov.hec.dlsei.run.sandbox;

/** One method of one address. */
@FunctionalInterface
interface Resource {

  /**
   * Answers a call.
   *
   * @throws Refusal when it is answered with an error
   */
  Answer answer(Call call);
}
