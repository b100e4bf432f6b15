package relevo.sandbox.slack;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
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
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Slack's Web API as far as a support desk uses it; it says 200 even when it refuses. */
@Path("slack/api")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class SlackResource {

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final int LARGEST = 1 << 20;

  @Inject Workspace workspace;

  @HeaderParam("Authorization") String authorization;
  @HeaderParam("Content-Type") String type;

  @POST
  @Path("{method}")
  public Response write(@PathParam("method") String method, InputStream body) throws IOException {
    return through(method, () -> write(method, type, new String(body.readNBytes(LARGEST), StandardCharsets.UTF_8)));
  }

  @GET
  @Path("users.info")
  public Response person(@QueryParam("user") String user) throws IOException {
    return through("users.info", () -> workspace.email(user == null ? "" : user).map(email -> ok().add("user", JSON.createObjectBuilder().add("id", user)
        .add("name", email.replaceAll("@.*", "")).add("profile", JSON.createObjectBuilder().add("email", email)))).orElseGet(() -> refused("users.info", "user_not_found")));
  }

  @GET
  @Path("conversations.history")
  public Response history(@QueryParam("channel") String channel, @QueryParam("limit") Integer limit, @QueryParam("include_all_metadata") boolean metadata)
      throws IOException {
    return through("conversations.history", () -> history(String.valueOf(channel), limit == null ? 100 : Math.min(limit, 999), metadata));
  }

  /** One of Slack's methods. */
  private interface Method {
    JsonObjectBuilder answer() throws IOException;
  }

  private Response through(String name, Method method) throws IOException {
    SlackTrouble trouble = workspace.next();
    if (trouble.is("error")) return noted(name, "500", Response.status(500));
    if (trouble.is("limited")) return noted(name, "429", Response.status(429).header("Retry-After", trouble.seconds()));
    if (trouble.is("slow")) dawdle(trouble.seconds());
    if (stranger() != null) return said(refused(name, stranger()));
    if (trouble.isWord()) return said(refused(name, trouble.fault()));
    JsonObjectBuilder answer = method.answer();
    return trouble.is("lost") ? noted(name, "lost", Response.status(502)) : said(answer);
  }

  /** With which word somebody is turned away who has not the token; null if they have. */
  String stranger() {
    if (authorization == null) return "not_authed";
    return authorization.equals("Bearer " + Workspace.TOKEN) ? null : "invalid_auth";
  }

  JsonObjectBuilder write(String method, String mediaType, String body) {
    if (method.equals("auth.test")) return ok().add("team_id", Workspace.TEAM).add("team", "Demo").add("user_id", "U0BOT").add("bot_id", "B0BOT");
    if (!method.equals("chat.postMessage") && !method.equals("chat.update")) return refused(method, "unknown_method");
    if (mediaType == null || !mediaType.toLowerCase(Locale.ROOT).replace(" ", "").equals("application/json;charset=utf-8")) return refused(method, "invalid_form_data");
    JsonObject message = json(body);
    if (message == null) return refused(method, "invalid_json");
    String channel = SlackRules.text(message, "channel");
    Optional<String> fault = SlackRules.fault(message).or(() -> workspace.refusalOf(channel));
    if (fault.isPresent()) return refused(method, fault.get());
    if (workspace.isTooFast(channel)) return refused(method, "ratelimited");
    return method.equals("chat.update") ? update(message) : post(message);
  }

  private JsonObjectBuilder post(JsonObject message) {
    if (message.containsKey("ts")) return refused("chat.postMessage", "invalid_arguments");
    String thread = SlackRules.text(message, "thread_ts");
    if (!thread.isEmpty() && workspace.find(SlackRules.text(message, "channel"), thread).isEmpty()) return refused("chat.postMessage", "thread_not_found");
    Post post = workspace.post(message);
    workspace.note("chat.postMessage ok");
    return ok().add("channel", post.channel()).add("ts", post.ts()).add("message", message);
  }

  private JsonObjectBuilder update(JsonObject message) {
    Optional<Post> post = workspace.find(SlackRules.text(message, "channel"), SlackRules.text(message, "ts"));
    if (post.isEmpty()) return refused("chat.update", "message_not_found");
    workspace.change(post.get(), message);
    workspace.note("chat.update ok");
    return ok().add("channel", post.get().channel()).add("ts", post.get().ts());
  }

  private JsonObjectBuilder history(String channel, int limit, boolean metadata) {
    Optional<String> fault = workspace.refusalOf(channel);
    if (fault.isPresent()) return refused("conversations.history", fault.get());
    JsonArrayBuilder messages = JSON.createArrayBuilder();
    workspace.posts(channel).reversed().stream().filter(post -> post.thread() == null).limit(limit).forEach(post -> {
      JsonObjectBuilder message = JSON.createObjectBuilder().add("type", "message").add("ts", post.ts()).add("bot_id", "B0BOT").add("text", SlackRules.text(post.content(), "text"));
      if (metadata && post.content().containsKey("metadata")) message.add("metadata", post.content().get("metadata"));
      messages.add(message);
    });
    workspace.note("conversations.history ok");
    return ok().add("messages", messages).add("has_more", false);
  }

  private static JsonObject json(String text) {
    try (var reader = JSON.createReader(new StringReader(text))) {
      return reader.readObject();
    } catch (JsonException unreadable) {
      return null;
    }
  }

  private static JsonObjectBuilder ok() {
    return JSON.createObjectBuilder().add("ok", true);
  }

  private JsonObjectBuilder refused(String method, String error) {
    workspace.note(method + " " + error);
    return JSON.createObjectBuilder().add("ok", false).add("error", error);
  }

  private Response noted(String method, String what, Response.ResponseBuilder answer) {
    workspace.note(method + " " + what);
    return answer.type(MediaType.TEXT_PLAIN).entity(what).build();
  }

  private static Response said(JsonObjectBuilder json) {
    return Response.ok(json.build().toString()).build();
  }

  private static void dawdle(int seconds) {
    try {
      Thread.sleep(seconds * 1_000L);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }
}
