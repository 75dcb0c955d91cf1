package pk.gov.hec.dlsei.worker;

/** Leaves the depths of a parser with a fault; becomes the answer in {@link Worker}. */
final class Unusable extends Exception {

  private static final long serialVersionUID = 1L;

  private final Fault fault;

  Unusable(Fault fault) {
    super(fault.name(), null, false, false);
    this.fault = fault;
  }

  Fault fault() {
    return fault;
  }
}
