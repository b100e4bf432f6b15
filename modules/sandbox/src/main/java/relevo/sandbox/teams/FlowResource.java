package relevo.sandbox.teams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import relevo.kernel.JsonBody;
import relevo.kernel.Refusal;

/** A Workflow of Teams, «When a Teams webhook request is received»: it says 202 to whatever it can begin with, and posts what it can. */
@Path("teams/workflows/{flow}")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class FlowResource {

  private static final int LARGEST = 1 << 20;
  private static final int SLOWEST = 30;

  @Inject Flows flows;
  @PathParam("flow") String flow;

  /** Oldest first. */
  public record Seen(List<String> items) {}

  @POST
  @Path("triggers/manual/paths/invoke")
  public Response invoke(@HeaderParam("Content-Type") String type, @QueryParam("api-version") String version, @QueryParam("sp") String permissions,
      @QueryParam("sv") String scheme, @QueryParam("sig") String key, InputStream body) throws IOException {
    FlowTrouble trouble = flows.next(flow);
    int status = trouble.is("slow") ? dawdle(trouble.seconds()) : status(trouble);
    if (status == 429) return Response.status(429).header("Retry-After", trouble.seconds()).entity(error("WorkflowTriggerIsThrottled")).build();
    if (status != 202 && !trouble.is("lost")) return Response.status(status).entity(error("fault")).build();
    if (version == null || permissions == null || scheme == null || !Flows.KEY.equals(key)) return Response.status(401).entity(error("DirectApiAuthorizationRequired")).build();
    if (type == null || !type.startsWith("application/json")) return Response.status(415).entity(error("UnsupportedMediaType")).build();
    flows.run(flow, new String(body.readNBytes(LARGEST), StandardCharsets.UTF_8));
    return Response.status(trouble.is("lost") ? 502 : 202).build();
  }

  private static int status(FlowTrouble trouble) {
    return switch (trouble.fault()) {
      case "error" -> 500;
      case "limited" -> 429;
      case "off" -> 404;
      case "restricted" -> 401;
      case "lost" -> 502;
      default -> 202;
    };
  }

  private static int dawdle(int seconds) {
    try {
      Thread.sleep(seconds * 1_000L);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
    return 202;
  }

  private static String error(String code) {
    return "{\"error\":{\"code\":\"" + code + "\",\"message\":\"" + code + "\"}}";
  }

  /** The cards that it posted. */
  @GET
  @Path("posts")
  public Seen posts() {
    return new Seen(flows.posts(flow));
  }

  /** Of all flows, the runs that failed although the caller was told 202. */
  @GET
  @Path("failures")
  public Seen failures() {
    return new Seen(flows.failures());
  }

  @POST
  @Path("config")
  public FlowTrouble become(InputStream body) {
    FlowTrouble asked = JsonBody.read(body, FlowTrouble.class);
    int seconds = asked.seconds() == null ? 0 : asked.seconds();
    if (asked.fault() == null || seconds < 0 || seconds > SLOWEST) throw new Refusal(422, "fault", "Diga «fault», y «seconds» de 0 a " + SLOWEST + ".");
    flows.become(flow, new FlowTrouble(asked.fault(), seconds, asked.fault().equals("none") ? Integer.valueOf(0) : asked.times()));
    return asked;
  }
}
