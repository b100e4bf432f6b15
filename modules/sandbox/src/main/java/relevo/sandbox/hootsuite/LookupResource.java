package relevo.sandbox.hootsuite;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import relevo.kernel.Egress;
import relevo.kernel.JsonBody;

/** Somebody at Hootsuite presses "Lookup": it asks its CRM, and takes a flat object or nothing. Also where its customers' files are. */
@Path("hootsuite")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class LookupResource {

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int LARGEST = 10_000;
  private static final byte[] PICTURE = Base64.getDecoder().decode(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  @Inject Inbox inbox;
  @Inject Egress egress;

  /** {@code integration} is the one at the desk, {@code attributes} those by which Hootsuite looks people up. */
  public record Lookup(String integration, String secret, Map<String, String> attributes) {}

  /** {@code status} is what the desk answered, 0 for nothing in time; {@code contact} is null for nobody, or for an answer Hootsuite refuses. */
  @POST
  @Path("lookups")
  public JsonObject look(InputStream body) throws Egress.NotSent {
    Lookup lookup = JsonBody.read(body, Lookup.class);
    JsonObjectBuilder question = Inbox.JSON.createObjectBuilder();
    lookup.attributes().forEach(question::add);
    String asked = question.build().toString();
    URI address = inbox.here("/webhooks/integrations/" + lookup.integration());
    egress.trust(address);
    try {
      return taken(egress.send(new Egress.Call("POST", address, Map.of("Content-Type", "application/json", "Accept", "application/json",
          "X-Sparkcentral-Signature", Inbox.signature(lookup.secret(), asked)), asked.getBytes(StandardCharsets.UTF_8), PATIENCE)));
    } catch (Egress.Unanswered late) {
      return Inbox.JSON.createObjectBuilder().add("status", 0).addNull("contact").build();
    }
  }

  private JsonObject taken(Egress.Answer answer) {
    Optional<JsonObject> contact = answer.status() == 200 ? contact(answer.body()) : Optional.empty();
    inbox.note("lookup " + (answer.status() == 200 && contact.isEmpty() ? "400" : answer.status()));
    JsonObjectBuilder json = Inbox.JSON.createObjectBuilder().add("status", answer.status());
    return contact.map(there -> json.add("contact", there)).orElseGet(() -> json.addNull("contact")).build();
  }

  /** Attributes and their values, none within another. */
  static Optional<JsonObject> contact(String body) {
    if (body.length() > LARGEST) return Optional.empty();
    try (var reader = Inbox.JSON.createReader(new StringReader(body))) {
      JsonObject contact = reader.readObject();
      boolean flat = contact.values().stream().noneMatch(value -> value.getValueType() == JsonValue.ValueType.OBJECT
          || value.getValueType() == JsonValue.ValueType.ARRAY || value.getValueType() == JsonValue.ValueType.NULL);
      return flat ? Optional.of(contact) : Optional.empty();
    } catch (JsonException noObject) {
      return Optional.empty();
    }
  }

  /** What a customer attached. */
  @GET
  @Path("files/picture.png")
  @Produces("image/png")
  public Response file() {
    inbox.note("file 200");
    return Response.ok(PICTURE).build();
  }
}
