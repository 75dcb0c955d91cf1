package pk.gov.hec.dlsei.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.JobRunLine;
import pk.gov.hec.dlsei.domain.job.JobRunQuery;
import pk.gov.hec.dlsei.domain.job.JobState;
import pk.gov.hec.dlsei.domain.job.usecase.ReadRunDetail;
import pk.gov.hec.dlsei.domain.job.usecase.ReadRuns;
import pk.gov.hec.dlsei.domain.job.usecase.StopJob;

/** Runs of jobs, for HEC's own monitoring: with a key for jobs. */
@Path("/runs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RunsResource {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

  @Inject ReadRuns runs;
  @Inject ReadRunDetail details;
  @Inject StopJob stop;
  @Inject CurrentCaller caller;

  /** All, or those of a job or in a state. */
  @GET
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "default", ref = "problem")
  @Operation(summary = "The runs, the latest first")
  public PageOf<JobViews.Run> list(
      @QueryParam("job") @DefaultValue("") String job,
      @Parameter(schema = @Schema(implementation = JobState.class))
          @QueryParam("state")
          @DefaultValue("")
          String state,
      @BeanParam PageParameters asked) {
    PageOf.Wanted wanted = asked.wanted();
    JobRunQuery.Filter filter =
        new JobRunQuery.Filter(job(job), Parameters.oneOf(JobState.class, "state", state));
    return wanted.of(
        runs.page(caller.actor(), filter, wanted.first(), wanted.asked()).stream()
            .map(JobViews.Run::of)
            .toList());
  }

  private static Optional<JobName> job(String name) {
    Optional<JobName> job = JobName.ofFile(name);
    if (job.isEmpty() && !name.isEmpty()) {
      throw Parameters.wrong("job", "It is a name such as seat-offer.");
    }
    return job;
  }

  /** One, as it is now. */
  @GET
  @Path("/{id}")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = JobViews.Whole.class)))
  @APIResponse(responseCode = "default", ref = "problem")
  @Operation(summary = "One run: its state, what it has counted, and how far it is")
  public JobViews.Whole find(@PathParam("id") String id) {
    long run = number(id);
    JobRunLine line = runs.find(caller.actor(), run).orElseThrow(RunsResource::notFound);
    return JobViews.Whole.of(
        line, runs.resultCounts(caller.actor(), run), details.detail(caller.actor(), run));
  }

  /** Asks one to stop. */
  @POST
  @Path("/{id}/stop")
  @APIResponse(responseCode = "202", description = "It stops after its present step.")
  @APIResponse(responseCode = "default", ref = "problem")
  @Operation(summary = "Stop a run; what it has done stays")
  public Response stop(@PathParam("id") String id) {
    stop.handle(caller.actor(), number(id));
    return Response.accepted().build();
  }

  private static long number(String id) {
    if (!NUMBER.matcher(id).matches()) {
      throw notFound();
    }
    return Long.parseLong(id);
  }

  private static DlseiException notFound() {
    return new DlseiException(ErrorCode.NOT_FOUND, "No such run");
  }
}
