package relevo.sandbox.crm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Salesforce as far as a support desk asks it: a token for a connected app, and the parameterized search. */
@Path("crm/salesforce/services")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SalesforceResource {

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final String VENDOR = "salesforce";
  private static final Map<String, Function<Person, String>> FIELDS = Map.of("Id", Person::id, "Name", Person::name, "Email", Person::email,
      "Phone", Person::phone, "MobilePhone", Person::mobile);
  private static final Map<String, Function<Person, String>> OF_CONTACTS = Map.of("AccountId", person -> null, "Nivel__c", Person::tier);

  @Inject Crm crm;

  @POST
  @Path("oauth2/token")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response token(@FormParam("grant_type") String grant, @FormParam("client_id") String id, @FormParam("client_secret") String secret,
      @Context UriInfo address) {
    return granted(grant, id, secret, address.getBaseUriBuilder().path("crm/salesforce").build().toString()).response();
  }

  Said granted(String grant, String id, String secret, String instance) {
    crm.dawdle();
    if (!"client_credentials".equals(grant)) return notGranted("unsupported_grant_type");
    if (!Crm.CLIENT_ID.equals(id) || !Crm.CLIENT_SECRET.equals(secret)) return notGranted("invalid_client");
    crm.note(VENDOR, "token");
    return Said.of(200, JSON.createObjectBuilder().add("access_token", crm.newToken()).add("instance_url", instance).add("token_type", "Bearer")
        .add("issued_at", String.valueOf(System.currentTimeMillis())));
  }

  @GET
  @Path("data/{version: v[0-9]+[.]0}/parameterizedSearch")
  public Response search(@HeaderParam("Authorization") String authorization, @PathParam("version") String version, @Context UriInfo address) {
    return said(authorization, version, address.getQueryParameters()).response();
  }

  Said said(String authorization, String version, Map<String, List<String>> asked) {
    crm.dawdle();
    String token = authorization != null && authorization.startsWith("Bearer ") ? authorization.substring("Bearer ".length()) : "";
    if (!crm.takes(token)) return refused(401, "INVALID_SESSION_ID", "Session expired or invalid");
    if (crm.trouble().is("error")) return refused(500, "UNKNOWN_EXCEPTION", "An unexpected error occurred");
    if (crm.trouble().is("daily")) return refused(403, "REQUEST_LIMIT_EXCEEDED", "TotalRequests Limit exceeded.");
    Optional<String> fault = fault(asked);
    if (fault.isPresent()) return refused(400, "INVALID_FIELD", fault.get());
    crm.note(VENDOR, "ok");
    return found(asked, version);
  }

  private static Optional<String> fault(Map<String, List<String>> asked) {
    if (one(asked, "q").length() < 2) return Optional.of("search term must be longer than one character");
    if (!one(asked, "in").equals("PHONE")) return Optional.of("in: PHONE");
    if (!one(asked, "defaultLimit").matches("[1-9][0-9]{0,3}")) return Optional.of("defaultLimit");
    for (String object : asked.getOrDefault("sobject", List.of())) {
      if (!object.equals("Contact") && !object.equals("Lead")) return Optional.of("sObject type '" + object + "' is not supported.");
      for (String field : one(asked, object + ".fields").split(",")) {
        if (!fields(object).containsKey(field)) return Optional.of("No such column '" + field + "' on entity '" + object + "'.");
      }
    }
    return asked.containsKey("sobject") ? Optional.empty() : Optional.of("sobject");
  }

  /** Here leads live only among the contacts of others: nobody is one. */
  private Said found(Map<String, List<String>> asked, String version) {
    JsonArrayBuilder records = JSON.createArrayBuilder();
    crm.people().stream().filter(person -> person.endsIn(one(asked, "q"))).limit(Integer.parseInt(one(asked, "defaultLimit"))).forEach(person -> {
      JsonObjectBuilder record = JSON.createObjectBuilder().add("attributes", JSON.createObjectBuilder().add("type", "Contact")
          .add("url", "/services/data/" + version + "/sobjects/Contact/" + person.id()));
      for (String field : one(asked, "Contact.fields").split(",")) {
        String value = fields("Contact").get(field).apply(person);
        if (value == null) record.addNull(field);
        else record.add(field, value);
      }
      records.add(record);
    });
    return Said.of(200, JSON.createObjectBuilder().add("searchRecords", records));
  }

  private static Map<String, Function<Person, String>> fields(String object) {
    Map<String, Function<Person, String>> fields = new HashMap<>(FIELDS);
    if (object.equals("Contact")) fields.putAll(OF_CONTACTS);
    return fields;
  }

  private static String one(Map<String, List<String>> asked, String name) {
    List<String> values = asked.getOrDefault(name, List.of());
    return values.size() == 1 ? values.getFirst() : "";
  }

  private Said notGranted(String error) {
    crm.note(VENDOR, "400 " + error);
    return Said.of(400, JSON.createObjectBuilder().add("error", error).add("error_description", "not granted"));
  }

  private Said refused(int status, String code, String why) {
    crm.note(VENDOR, status + " " + code);
    return Said.of(status, JSON.createArrayBuilder().add(JSON.createObjectBuilder().add("message", why).add("errorCode", code)));
  }
}
