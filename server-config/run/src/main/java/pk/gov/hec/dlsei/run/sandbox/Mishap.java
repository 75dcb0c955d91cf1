package pk.gov.hec.dlsei.run.sandbox;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A fault that befalls a call, and the end of all faults, which ends its delay too. */
record Mishap(Fault fault, CountDownLatch cleared) {

  /** Waits until the fault's seconds are over or the faults are cleared. */
  void delay() throws InterruptedException {
    cleared.await(fault.seconds(), TimeUnit.SECONDS);
  }

  FaultKind kind() {
    return fault.kind();
  }
}
