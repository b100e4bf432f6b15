package relevo.sandbox.crm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** HubSpot as far as a support desk asks it: the search for contacts, with its limits. */
@Path("crm/hubspot/crm/v3/objects/contacts/search")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class HubSpotResource {

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final String VENDOR = "hubspot";

  @Inject Crm crm;

  @POST
  public Response search(@HeaderParam("Authorization") String authorization, InputStream body) {
    return said(authorization, body).response();
  }

  Said said(String authorization, InputStream body) {
    crm.dawdle();
    if (!("Bearer " + Crm.HUBSPOT_TOKEN).equals(authorization)) return refused(401, "INVALID_AUTHENTICATION", "Authentication credentials not found");
    if (crm.trouble().is("error")) return refused(500, "INTERNAL_ERROR", "internal error");
    if (crm.trouble().is("daily")) return limited("DAILY");
    if (crm.trouble().is("secondly") || crm.isTooFast()) return limited("SECONDLY");
    JsonObject search = read(body);
    Optional<String> fault = search == null ? Optional.of("no JSON object") : HubSpotRules.fault(search);
    if (fault.isPresent()) return refused(400, "VALIDATION_ERROR", fault.get());
    crm.note(VENDOR, "ok");
    return answer(search, HubSpotRules.found(search, crm.people()));
  }

  private static JsonObject read(InputStream body) {
    try (var reader = JSON.createReader(body)) {
      return reader.readObject();
    } catch (JsonException unreadable) {
      return null;
    }
  }

  private static Said answer(JsonObject search, List<Person> found) {
    JsonArrayBuilder results = JSON.createArrayBuilder();
    for (Person person : found) {
      JsonObjectBuilder properties = JSON.createObjectBuilder().add("hs_object_id", person.id());
      for (JsonString name : search.getJsonArray("properties").getValuesAs(JsonString.class)) {
        String value = HubSpotRules.PROPERTIES.get(name.getString()).apply(person);
        if (value == null) properties.addNull(name.getString());
        else properties.add(name.getString(), value);
      }
      results.add(JSON.createObjectBuilder().add("id", person.id()).add("properties", properties).add("archived", false));
    }
    return Said.of(200, JSON.createObjectBuilder().add("total", found.size()).add("results", results));
  }

  private Said limited(String policy) {
    crm.note(VENDOR, "429 " + policy);
    return Said.of(429, JSON.createObjectBuilder().add("status", "error").add("message", "You have reached your limit.")
        .add("errorType", "RATE_LIMIT").add("policyName", policy));
  }

  private Said refused(int status, String category, String why) {
    crm.note(VENDOR, status + " " + why);
    return Said.of(status, JSON.createObjectBuilder().add("status", "error").add("message", why).add("category", category));
  }
}
