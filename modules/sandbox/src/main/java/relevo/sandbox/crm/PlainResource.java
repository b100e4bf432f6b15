package relevo.sandbox.crm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** A company's own customer system, as many have one: a key in a header, a phone in the address, JSON back. */
@Path("crm/plain/customers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlainResource {

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final String VENDOR = "plain";

  @Inject Crm crm;

  @GET
  public Response find(@HeaderParam("X-Api-Key") String key, @QueryParam("phone") String phone) {
    return said(key, phone).response();
  }

  Said said(String key, String phone) {
    crm.dawdle();
    if (!Crm.PLAIN_KEY.equals(key)) return refused(401, "no such key");
    if (phone == null || !phone.matches("[0-9]{8,15}")) return refused(400, "the phone is no digits");
    if (crm.trouble().is("error")) return refused(500, "out of order");
    if (crm.trouble().is("secondly") || crm.trouble().is("daily")) return refused(429, "slow down");
    List<Person> found = crm.people().stream().filter(person -> person.digits().equals(phone)).toList();
    crm.note(VENDOR, "ok");
    if (found.isEmpty()) return Said.of(404, JSON.createObjectBuilder().add("error", "nobody"));
    JsonArrayBuilder results = JSON.createArrayBuilder();
    found.forEach(person -> results.add(json(person)));
    return Said.of(200, JSON.createObjectBuilder().add("results", results));
  }

  private static JsonObjectBuilder json(Person person) {
    JsonObjectBuilder profile = JSON.createObjectBuilder().add("name", person.name());
    if (person.email() != null) profile.add("mail", person.email());
    JsonObjectBuilder json = JSON.createObjectBuilder().add("profile", profile).add("tags", JSON.createArrayBuilder().add("web").add("factura"));
    if (person.tier() != null) json.add("level", person.tier());
    return json;
  }

  private Said refused(int status, String why) {
    crm.note(VENDOR, status + " " + why);
    return Said.of(status, JSON.createObjectBuilder().add("error", why));
  }
}
