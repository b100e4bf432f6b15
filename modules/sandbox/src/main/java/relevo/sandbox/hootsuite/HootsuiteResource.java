package relevo.sandbox.hootsuite;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import relevo.kernel.JsonBody;
import relevo.kernel.Refusal;

/** Hootsuite's API for virtual agents, and a customer of its in the hand. */
@Path("hootsuite")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class HootsuiteResource {

  private static final Set<String> MEMBERS = Set.of("sendMessage", "applyTopics", "complete");
  private static final Set<String> ENDS = Set.of("HANDOVER", "RESOLVED");

  @Inject Inbox inbox;

  /**
   * What a customer writes; {@code key} is made up if it is null, {@code type} is a message if it is null; {@code picture} comes with a
   * file; {@code patienceMillis} is how long the answer is waited for, ten seconds if it is null.
   */
  public record Words(String channel, String secret, String text, String key, String type, Boolean picture, Integer patienceMillis) {}

  @POST
  @Path("virtual-agent/oauth2/token")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response token(@FormParam("grant_type") String grant, @FormParam("scope") String scope, @FormParam("client_id") String id,
      @FormParam("client_secret") String secret) {
    boolean good = "client_credentials".equals(grant) && "client-read".equals(scope) && Inbox.CLIENT_ID.equals(id) && Inbox.CLIENT_SECRET.equals(secret);
    inbox.note("token " + (good ? 200 : 401));
    if (!good) return Response.status(401).entity(Inbox.JSON.createObjectBuilder().add("error", "invalid_client").build()).build();
    return Response.ok(Inbox.JSON.createObjectBuilder().add("access_token", Inbox.TOKEN).add("token_type", "bearer").add("expires_in", 3_600).build()).build();
  }

  @POST
  @Path("virtual-agent/conversations/{id}")
  public Response speak(@PathParam("id") String id, @HeaderParam("Authorization") String authorization, InputStream body) {
    int status = answered(id, authorization, body);
    inbox.note("conversations/" + id + " " + status);
    return Response.status(status).entity(JsonValue.EMPTY_JSON_OBJECT).build();
  }

  int answered(String id, String authorization, InputStream body) {
    ApiTrouble trouble = inbox.isOurs(id) ? inbox.next(id) : ApiTrouble.NONE;
    int done = trouble.isDone() ? spoken(id, authorization, body) : 0;
    return trouble.status() == 0 ? done : trouble.status();
  }

  int spoken(String id, String authorization, InputStream body) {
    if (!("Bearer " + Inbox.TOKEN).equals(authorization)) return 401;
    if (!inbox.isOurs(id)) return 404;
    try (var reader = Inbox.JSON.createReader(body)) {
      JsonObject asked = reader.readObject();
      if (!isGood(asked)) return 400;
      inbox.follow(id, asked);
      return 200;
    } catch (JsonException unreadable) {
      return 400;
    }
  }

  static boolean isGood(JsonObject asked) {
    if (asked.isEmpty() || !MEMBERS.containsAll(asked.keySet())) return false;
    if (asked.containsKey("sendMessage") && !(asked.get("sendMessage") instanceof JsonObject message && !message.getString("text", "").isBlank())) return false;
    return !asked.containsKey("complete") || asked.get("complete") instanceof JsonString end && ENDS.contains(end.getString());
  }

  /** A customer writes; the answer is the desk's own, status and body. */
  @POST
  @Path("customers/{id}")
  public JsonObject write(@PathParam("id") String id, InputStream body) {
    Words words = JsonBody.read(body, Words.class);
    JsonObject message = message(words);
    String answer = inbox.tell(words.channel(), words.secret(), words.type() == null ? "INBOUND_MESSAGE_RECEIVED" : words.type(),
        words.key() == null ? UUID.randomUUID().toString() : words.key(), id, message,
        words.patienceMillis() == null ? Inbox.PATIENCE : Duration.ofMillis(words.patienceMillis()));
    return Inbox.JSON.createObjectBuilder().add("answer", answer).build();
  }

  private JsonObject message(Words words) {
    boolean picture = Boolean.TRUE.equals(words.picture());
    if (words.text() == null && !picture) return null;
    JsonObjectBuilder message = Inbox.JSON.createObjectBuilder();
    if (words.text() != null) message.add("text", words.text());
    if (picture) {
      message.add("attachment", Inbox.JSON.createObjectBuilder().add("url", inbox.here("/demo/hootsuite/files/picture.png").toString())
          .add("contentType", "image/png").add("fileName", "picture.png"));
    }
    return message.build();
  }

  @POST
  @Path("customers/{id}/trouble")
  public ApiTrouble become(@PathParam("id") String id, InputStream body) {
    ApiTrouble trouble = JsonBody.read(body, ApiTrouble.class);
    if (trouble.fault() == null || trouble.times() < 0) throw new Refusal(422, "fault", "Diga «fault», y «times» desde 0.");
    inbox.become(id, trouble);
    return trouble;
  }

  @GET
  @Path("customers/{id}")
  public JsonObject look(@PathParam("id") String id) {
    Inbox.Conversation conversation = inbox.conversation(id);
    JsonArrayBuilder said = Inbox.JSON.createArrayBuilder();
    conversation.said.forEach(said::add);
    JsonObjectBuilder json = Inbox.JSON.createObjectBuilder().add("said", said);
    return (conversation.complete == null ? json.addNull("complete") : json.add("complete", conversation.complete)).build();
  }

  @GET
  @Path("log")
  public JsonObject log() {
    JsonArrayBuilder items = Inbox.JSON.createArrayBuilder();
    inbox.log().forEach(items::add);
    return Inbox.JSON.createObjectBuilder().add("items", items).build();
  }
}
