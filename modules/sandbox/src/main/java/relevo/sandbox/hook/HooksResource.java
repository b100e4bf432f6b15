package relevo.sandbox.hook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import relevo.kernel.JsonBody;
import relevo.kernel.Refusal;

/** Where the demo's receivers of signed webhooks are called, told how to answer, and asked what they got. */
@Path("hooks/{name}")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class HooksResource {

  private static final int LARGEST = 1 << 20;
  private static final int SLOWEST = 60_000;

  @Inject Hooks hooks;
  @PathParam("name") String name;

  /** What a receiver took, and how it answered each call, the oldest first. */
  public record Told(List<Heard> items, List<String> log) {}

  @POST
  public Response hear(@HeaderParam("webhook-id") String id, @HeaderParam("webhook-timestamp") String timestamp,
      @HeaderParam("webhook-signature") String signatures, InputStream body) throws IOException, InterruptedException {
    Hook.Verdict verdict = hooks.named(name).hear(id, timestamp, signatures, body.readNBytes(LARGEST));
    Thread.sleep(verdict.millis());
    Response.ResponseBuilder answer = Response.status(verdict.status()).entity("{\"status\":" + verdict.status() + "}");
    return verdict.status() == 429 ? answer.header("Retry-After", "1").build() : answer.build();
  }

  @POST
  @Path("config")
  public Mood become(InputStream body) {
    Mood asked = JsonBody.read(body, Mood.class);
    int millis = asked.millis() == null ? 0 : asked.millis();
    if (asked.fault() != null && !Mood.FAULTS.contains(asked.fault()) || millis < 0 || millis > SLOWEST) {
      throw new Refusal(422, "fault", "«fault» es uno de " + Mood.FAULTS + ", y «millis» va de 0 a " + SLOWEST + ".");
    }
    hooks.named(name).become(new Mood(asked.secret(), asked.fault(), asked.times(), millis));
    return new Mood(null, asked.fault(), asked.times(), millis);
  }

  @GET
  @Path("log")
  public Told log() {
    Hook hook = hooks.named(name);
    return new Told(hook.heard(), hook.log());
  }

  @DELETE
  @Path("log")
  public void forget() {
    hooks.named(name).forget();
  }
}
