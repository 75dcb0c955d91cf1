package pk.gov.hec.dlsei.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.JobRunLine;
import pk.gov.hec.dlsei.domain.job.JobRunQuery;
import pk.gov.hec.dlsei.domain.job.ScheduleLine;
import pk.gov.hec.dlsei.domain.job.usecase.ReadRuns;
import pk.gov.hec.dlsei.domain.job.usecase.ReadSchedules;

/** The jobs, for HEC's own monitoring: with a key for jobs. */
@Path("/jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class JobsResource {

  @Inject ReadSchedules schedules;
  @Inject ReadRuns runs;
  @Inject StartByCall startByCall;
  @Inject CurrentCaller caller;

  /** All jobs, each with its last run and its next time. */
  @GET
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = JobViews.Jobs.class)))
  @APIResponse(responseCode = "default", ref = "problem")
  @Operation(summary = "The jobs, each with its last run and its next time")
  public JobViews.Jobs list() {
    Map<JobName, ScheduleLine> scheduled =
        schedules.all(caller.actor()).stream()
            .collect(Collectors.toMap(ScheduleLine::job, Function.identity()));
    return new JobViews.Jobs(
        Arrays.stream(JobName.values())
            .map(job -> JobViews.Job.of(job, last(job), Optional.ofNullable(scheduled.get(job))))
            .toList());
  }

  private Optional<JobRunLine> last(JobName job) {
    JobRunQuery.Filter mine = new JobRunQuery.Filter(Optional.of(job), Optional.empty());
    return runs.page(caller.actor(), mine, 0, 1).stream().findFirst();
  }

  /** Starts one, once for each idempotency key. */
  @POST
  @Path("/{name}/runs")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponse(
      responseCode = "201",
      description = "Started, now or by the same call before",
      content = @Content(schema = @Schema(implementation = JobViews.Started.class)))
  @APIResponse(responseCode = "default", ref = "problem")
  @Operation(
      summary = "Start a job",
      description =
          "With an idempotency key of your own: the same call, sent again, starts it once and is"
              + " answered alike. A wrong parameter is a problem with its name as field; a job"
              + " that runs already is refused (409).")
  public Response start(
      @PathParam("name") String name,
      @HeaderParam("Idempotency-Key") String idempotencyKey,
      JobViews.StartOrder order) {
    JobName job =
        JobName.ofFile(name)
            .orElseThrow(() -> new DlseiException(ErrorCode.NOT_FOUND, "No such job"));
    return startByCall.handle(caller.caller(), job, idempotencyKey, order);
  }
}
