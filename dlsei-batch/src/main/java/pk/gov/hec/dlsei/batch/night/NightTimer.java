package pk.gov.hec.dlsei.batch.purge;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Properties;

/** Starts the purge in the small hours of Pakistan. */
@Singleton
@Startup
@DependsOn("Start")
public class PurgeTimer {

  @Schedule(hour = "3", minute = "15", timezone = "Asia/Karachi", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void start() {
    JobOperator operator = BatchRuntime.getJobOperator();
    operator.start("purge-expired", new Properties());
  }
}
