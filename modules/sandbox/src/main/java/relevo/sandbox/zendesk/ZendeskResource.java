package relevo.sandbox.zendesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Zendesk's API as far as a support desk calls it. */
@Path("zendesk/api/v2")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ZendeskResource {

  private static final int LARGEST_BODY = 1 << 20;
  private static final int LARGEST_PAGE = 100;

  @Inject Zendesk zendesk;
  @Inject Gate gate;
  @HeaderParam("Authorization") String authorization;

  @POST
  @Path("{tickets: tickets([.]json)?}")
  public Response create(@HeaderParam("Idempotency-Key") String key, InputStream body) throws IOException {
    String text = text(body);
    return gate.pass("POST tickets", authorization, by -> wrapped(text, "ticket",
        ticket -> zendesk.keys().once(key, text, zendesk.now(), () -> zendesk.create(ticket, by)))).response();
  }

  @GET
  @Path("{tickets: tickets([.]json)?}")
  public Response search(@QueryParam("external_id") String externalId) {
    return gate.pass("GET tickets?external_id", authorization, by -> {
      if (externalId == null || externalId.isBlank()) return Said.error(400, "BadRequest", "external_id");
      return listed("tickets", zendesk.withExternalId(externalId).stream().map(FakeTicket::json).toList());
    }).response();
  }

  @GET
  @Path("tickets/{id: [0-9]+}{json: ([.]json)?}")
  public Response show(@PathParam("id") long id) {
    return gate.pass("GET tickets/" + id, authorization, by -> zendesk.ticket(id)
        .map(ticket -> Said.of(200, Said.JSON.createObjectBuilder().add("ticket", ticket.json()))).orElseGet(Said::missing)).response();
  }

  @PUT
  @Path("tickets/{id: [0-9]+}{json: ([.]json)?}")
  public Response update(@PathParam("id") long id, InputStream body) throws IOException {
    String text = text(body);
    return gate.pass("PUT tickets/" + id, authorization, by -> wrapped(text, "ticket", ticket -> zendesk.update(id, ticket, by))).response();
  }

  /** Oldest first, a page at a time. */
  @GET
  @Path("tickets/{id: [0-9]+}/{audits: audits([.]json)?}")
  public Response audits(@PathParam("id") long id, @QueryParam("page[size]") @DefaultValue("100") int size,
      @QueryParam("page[after]") @DefaultValue("0") int after) {
    return gate.pass("GET tickets/" + id + "/audits", authorization, by -> zendesk.ticket(id)
        .map(ticket -> audits(List.copyOf(ticket.audits), Math.clamp(size, 1, LARGEST_PAGE), after)).orElseGet(Said::missing)).response();
  }

  private static Said audits(List<Audit> all, int size, int after) {
    JsonArrayBuilder page = Said.JSON.createArrayBuilder();
    all.stream().skip(after).limit(size).forEach(audit -> page.add(audit.json()));
    boolean more = all.size() > after + size;
    JsonObjectBuilder meta = Said.JSON.createObjectBuilder().add("has_more", more);
    FakeUser.add(meta, "after_cursor", more ? String.valueOf(after + size) : null);
    return Said.of(200, Said.JSON.createObjectBuilder().add("audits", page).add("meta", meta));
  }

  @POST
  @Path("{uploads: uploads([.]json)?}")
  @Consumes(MediaType.WILDCARD)
  public Response upload(@QueryParam("filename") String name, @HeaderParam("Content-Type") String type, InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(Uploads.LARGEST + 1);
    return gate.pass("POST uploads", authorization, by -> {
      if (name == null || name.isBlank() || type == null) return Said.error(400, "BadRequest", "filename");
      if (bytes.length > Uploads.LARGEST) return Said.error(413, "AttachmentTooLarge", "The attachment is over 50 MB");
      String token = zendesk.upload(name, type, bytes.length);
      return Said.of(201, Said.JSON.createObjectBuilder().add("upload", Said.JSON.createObjectBuilder().add("token", token)));
    }).response();
  }

  @GET
  @Path("users/{me: me([.]json)?}")
  public Response me() {
    return gate.pass("GET users/me", authorization, by -> user(200, by)).response();
  }

  @GET
  @Path("users/{id: [0-9]+}{json: ([.]json)?}")
  public Response user(@PathParam("id") long id) {
    return gate.pass("GET users/" + id, authorization, by -> zendesk.users().byId(id).map(found -> user(200, found)).orElseGet(Said::missing)).response();
  }

  @GET
  @Path("users/{search: search([.]json)?}")
  public Response users(@QueryParam("query") @DefaultValue("") String query) {
    return gate.pass("GET users/search", authorization, by -> listed("users", zendesk.users().found(query).stream().map(FakeUser::json).toList())).response();
  }

  @POST
  @Path("users/{create: create_or_update([.]json)?}")
  public Response createOrUpdate(InputStream body) throws IOException {
    String text = text(body);
    return gate.pass("POST users/create_or_update", authorization, by -> wrapped(text, "user", asked -> {
      if (asked.getString("name", "").isBlank()) return Said.invalid("name", "Name: is too short (minimum one character)");
      Map.Entry<FakeUser, Boolean> kept = zendesk.users().createOrUpdate(asked);
      return user(kept.getValue() ? 201 : 200, kept.getKey());
    })).response();
  }

  private static Said user(int status, FakeUser user) {
    return Said.of(status, Said.JSON.createObjectBuilder().add("user", user.json()));
  }

  private static Said listed(String name, List<JsonObjectBuilder> items) {
    JsonArrayBuilder all = Said.JSON.createArrayBuilder();
    items.forEach(all::add);
    return Said.of(200, Said.JSON.createObjectBuilder().add(name, all).add("count", items.size()));
  }

  private static Said wrapped(String text, String name, Function<JsonObject, Said> work) {
    try (var reader = Said.JSON.createReader(new StringReader(text))) {
      return reader.readObject().get(name) instanceof JsonObject inner ? work.apply(inner) : Said.error(400, "BadRequest", name + " is missing");
    } catch (JsonException unreadable) {
      return Said.error(400, "InvalidJson", "unreadable");
    }
  }

  private static String text(InputStream body) throws IOException {
    return new String(body.readNBytes(LARGEST_BODY), StandardCharsets.UTF_8);
  }
}
