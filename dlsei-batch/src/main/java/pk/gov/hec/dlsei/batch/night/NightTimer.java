package pk.gov.hec.dlsei.batch.night;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Properties;

/** Starts the nightly jobs in the small hours of Pakistan. */
@Singleton
@Startup
@DependsOn("Start")
public class NightTimer {

  /** By the names of their XML files. */
  private static final List<String> JOBS =
      List.of("purge-expired", "delete-documents", "seal-anew");

  @Schedule(hour = "3", minute = "15", timezone = "Asia/Karachi", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void start() {
    JobOperator operator = BatchRuntime.getJobOperator();
    JOBS.forEach(job -> operator.start(job, new Properties()));
  }
}
