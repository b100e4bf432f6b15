package relevo.sandbox.slack;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import relevo.kernel.JsonBody;
import relevo.kernel.Refusal;

/** The demo's Slack from behind: its channels and people, what is in them, who presses what, and what goes wrong. */
@Path("slack")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class WorkspaceResource {

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final int LARGEST = 1 << 16;
  private static final int SLOWEST = 30;

  @Inject Workspace workspace;
  @Inject SlackHands hands;

  /** A channel is {@code joined}, {@code foreign} or {@code archived}. */
  public record Channel(String state) {}

  /** Somebody of the workspace. */
  public record Member(String email) {}

  /** Somebody presses a button of a message; {@code to} is the path at the desk that Slack was told. */
  public record Press(String to, String channel, String ts, String user, String action, String value) {}

  /** What came of it; {@code response} names the place at which they are answered. */
  public record Pressed(int status, String body, long millis, String response) {}

  /** Somebody writes under a message; {@code event} is its number, {@code bot} whether a bot does. */
  public record Say(String to, String channel, String thread, String user, String text, String event, Boolean bot) {}

  /** What they were told, oldest first. */
  public record Told(List<String> items) {}

  @PUT
  @Path("channels/{id}")
  public void channel(@PathParam("id") String id, InputStream body) {
    workspace.channel(id, JsonBody.read(body, Channel.class).state());
  }

  @PUT
  @Path("people/{id}")
  public void person(@PathParam("id") String id, InputStream body) {
    workspace.person(id, JsonBody.read(body, Member.class).email());
  }

  /** What is in a channel, oldest first. */
  @GET
  @Path("channels/{id}/messages")
  public Response messages(@PathParam("id") String id) {
    var items = JSON.createArrayBuilder();
    for (Post post : workspace.posts(id)) {
      JsonObjectBuilder item = JSON.createObjectBuilder().add("ts", post.ts()).add("changes", post.changes()).add("content", post.content());
      if (post.thread() != null) item.add("thread", post.thread());
      items.add(item);
    }
    return Response.ok(JSON.createObjectBuilder().add("items", items).build().toString()).build();
  }

  @DELETE
  @Path("channels/{id}/messages/{ts}")
  public void delete(@PathParam("id") String id, @PathParam("ts") String ts) {
    workspace.delete(id, ts);
  }

  @POST
  @Path("press")
  public Pressed press(InputStream body, @Context UriInfo address) {
    Press press = JsonBody.read(body, Press.class);
    String response = UUID.randomUUID().toString();
    workspace.expect(response);
    JsonObject payload = JSON.createObjectBuilder().add("type", "block_actions").add("team", JSON.createObjectBuilder().add("id", Workspace.TEAM))
        .add("user", JSON.createObjectBuilder().add("id", press.user()).add("username", press.user().toLowerCase()))
        .add("channel", JSON.createObjectBuilder().add("id", press.channel())).add("message", JSON.createObjectBuilder().add("ts", press.ts()))
        .add("container", JSON.createObjectBuilder().add("type", "message").add("message_ts", press.ts())).add("trigger_id", "1.2.3").add("api_app_id", "A0DEMO")
        .add("response_url", address.getBaseUriBuilder().path("slack/response/" + response).build().toString())
        .add("actions", JSON.createArrayBuilder().add(JSON.createObjectBuilder().add("action_id", press.action()).add("block_id", "ticket").add("type", "button")
            .add("value", press.value() == null ? "" : press.value()).add("action_ts", String.valueOf(System.nanoTime()))))
        .add("state", JSON.createObjectBuilder().add("values", JSON.createObjectBuilder())).build();
    SlackHands.Answer answer = hands.press(ours(press.to()), payload.toString());
    return new Pressed(answer.status(), answer.body(), answer.millis(), response);
  }

  @POST
  @Path("say")
  public Pressed say(InputStream body) {
    Say say = JsonBody.read(body, Say.class);
    JsonObjectBuilder event = JSON.createObjectBuilder().add("type", "message").add("channel", say.channel()).add("user", say.user()).add("text", say.text())
        .add("ts", System.currentTimeMillis() / 1_000 + ".000001").add("thread_ts", say.thread());
    if (Boolean.TRUE.equals(say.bot())) event.add("bot_id", "B0BOT").add("subtype", "bot_message");
    SlackHands.Answer answer = hands.tell(ours(say.to()), JSON.createObjectBuilder().add("token", "x").add("team_id", Workspace.TEAM)
        .add("type", "event_callback").add("event_id", say.event()).add("event_time", System.currentTimeMillis() / 1_000).add("event", event).build().toString());
    return new Pressed(answer.status(), answer.body(), answer.millis(), null);
  }

  /** Where {@code response_url} leads. */
  @POST
  @Path("response/{id}")
  @Produces(MediaType.TEXT_PLAIN)
  public Response respond(@PathParam("id") String id, InputStream body) throws IOException {
    String text = new String(body.readNBytes(LARGEST), StandardCharsets.UTF_8);
    return workspace.respond(id, text) ? Response.ok("ok").build() : Response.status(404).entity("used_url").build();
  }

  @GET
  @Path("response/{id}")
  public Told told(@PathParam("id") String id) {
    return new Told(workspace.said(id));
  }

  @POST
  @Path("config")
  public SlackTrouble become(InputStream body) {
    SlackTrouble asked = JsonBody.read(body, SlackTrouble.class);
    int seconds = asked.seconds() == null ? 0 : asked.seconds();
    if (asked.fault() == null || seconds < 0 || seconds > SLOWEST) throw new Refusal(422, "fault", "Diga «fault», y «seconds» de 0 a " + SLOWEST + ".");
    workspace.become(new SlackTrouble(asked.fault(), seconds, asked.fault().equals("none") ? 0 : asked.times()));
    return asked;
  }

  /** What Slack was asked, oldest first, and what it said to it. */
  @GET
  @Path("log")
  public Told log() {
    return new Told(workspace.log());
  }

  private static String ours(String path) {
    if (path == null || !path.startsWith("/webhooks/") && !path.startsWith("/integrations/")) throw new Refusal(422, "to", "«to» es un camino de este servidor.");
    return path;
  }
}
