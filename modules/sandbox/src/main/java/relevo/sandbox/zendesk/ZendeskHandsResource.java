package relevo.sandbox.zendesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.net.URI;
import relevo.kernel.JsonBody;
import relevo.kernel.Refusal;

/** The demo's Zendesk in the hand: look at its tickets, answer as one of its agents, and let things go wrong. */
@Path("zendesk")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class ZendeskHandsResource {

  @Inject Zendesk zendesk;
  @Inject Telling telling;

  /** Where to tell what happens; no endpoint is nowhere. */
  public record Webhook(String endpoint, String secret) {}

  /** What an agent does with a ticket; what is null stays as it is. {@code agent} is an e-mail, {@code note} hides the text from the customer. */
  public record Deed(String agent, String text, Boolean note, String status, String assignee) {}

  @GET
  @Path("tickets")
  public JsonObject tickets(@QueryParam("external_id") String externalId) {
    JsonArrayBuilder items = Said.JSON.createArrayBuilder();
    (externalId == null ? zendesk.all() : zendesk.withExternalId(externalId)).reversed().forEach(ticket -> items.add(whole(ticket)));
    JsonObjectBuilder doubled = Said.JSON.createObjectBuilder();
    zendesk.doubled().forEach(doubled::add);
    return Said.JSON.createObjectBuilder().add("items", items).add("doubled", doubled).build();
  }

  private JsonObjectBuilder whole(FakeTicket ticket) {
    JsonArrayBuilder comments = Said.JSON.createArrayBuilder();
    for (Audit audit : java.util.List.copyOf(ticket.audits)) {
      audit.comment().ifPresent(comment -> comments.add(Said.JSON.createObjectBuilder(comment).add("at", audit.at().toString()).add("custom", audit.custom())
          .add("author", zendesk.users().byId(comment.getJsonNumber("author_id").longValue()).map(FakeUser::name).orElse("?"))));
    }
    JsonObjectBuilder json = ticket.json().add("comments", comments);
    zendesk.users().byId(ticket.requester).ifPresent(user -> json.add("requester", user.json()));
    FakeUser.add(json, "assignee", ticket.assignee == null ? null : zendesk.users().byId(ticket.assignee).map(FakeUser::email).orElse(null));
    return json;
  }

  /** Does it as that agent, who is made if there is no such one. */
  @POST
  @Path("tickets/{id}/deeds")
  public JsonObject act(@PathParam("id") long id, InputStream body) {
    Deed deed = JsonBody.read(body, Deed.class);
    if (deed.agent() == null || !deed.agent().contains("@")) throw new Refusal(422, "agent", "Diga en «agent» el correo del agente.");
    FakeUser agent = agent(deed.agent());
    JsonObjectBuilder asked = Said.JSON.createObjectBuilder();
    if (deed.text() != null) {
      asked.add("comment", Said.JSON.createObjectBuilder().add("body", deed.text()).add("public", !Boolean.TRUE.equals(deed.note())));
    }
    if (deed.assignee() != null) asked.add("assignee_id", agent(deed.assignee()).id());
    if ("closed".equals(deed.status())) return closed(id);
    if (deed.status() != null) asked.add("status", deed.status());
    if ("solved".equals(deed.status()) && deed.assignee() == null) asked.add("assignee_id", agent.id());
    Said said = zendesk.update(id, asked.build(), agent);
    if (!said.isGood()) throw new Refusal(said.status() == 404 ? 404 : 422, "zendesk", "Zendesk lo rechaza: " + said.body());
    return said.body();
  }

  private JsonObject closed(long id) {
    FakeTicket ticket = zendesk.ticket(id).orElseThrow(() -> new Refusal(404, "ticket", "No existe ese ticket."));
    zendesk.close(ticket);
    return ticket.json().build();
  }

  private FakeUser agent(String email) {
    return zendesk.users().agent(email.substring(0, email.indexOf('@')), email);
  }

  @POST
  @Path("webhook")
  public Webhook subscribe(InputStream body) {
    Webhook asked = JsonBody.read(body, Webhook.class);
    telling.subscribe(asked.endpoint() == null ? null : new Telling.Subscription(URI.create(asked.endpoint()), asked.secret()));
    return new Webhook(asked.endpoint(), null);
  }

  @GET
  @Path("config")
  public JsonObject mishaps() {
    return zendesk.mishaps().json();
  }

  @POST
  @Path("config")
  public JsonObject turn(InputStream body) {
    try (var reader = Said.JSON.createReader(body)) {
      zendesk.become(zendesk.mishaps().with(reader.readObject()));
      return mishaps();
    } catch (JsonException unreadable) {
      throw new Refusal(400, "json-unreadable", "Envíe un objeto JSON, por ejemplo {\"p500\":0.1}.");
    } catch (IllegalArgumentException outOfRange) {
      throw new Refusal(422, "knob-out-of-range", outOfRange.getMessage());
    }
  }

  /** What it was asked and what it told, oldest first, such as {@code POST tickets 201} or {@code webhook 200}. */
  @GET
  @Path("log")
  public JsonObject log() {
    JsonArrayBuilder items = Said.JSON.createArrayBuilder();
    zendesk.log().forEach(items::add);
    return Said.JSON.createObjectBuilder().add("items", items).build();
  }
}
