package relevo.sandbox.crm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import relevo.kernel.JsonBody;
import relevo.kernel.Refusal;

/** Who is in the demo's customer systems, what goes wrong with them, and what they were asked. */
@Path("crm")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class CrmResource {

  private static final Set<String> FAULTS = Set.of("none", "error", "secondly", "daily", "session", "slow");
  private static final int SLOWEST = 30_000;

  @Inject Crm crm;

  /** What they were asked, oldest first, such as {@code hubspot ok} or {@code salesforce 400 no such field}. */
  public record Log(List<String> items) {}

  /** Everybody in the systems. */
  public record PeopleList(List<Person> items) {}

  @GET
  @Path("people")
  public PeopleList people() {
    return new PeopleList(crm.people());
  }

  @POST
  @Path("people")
  public Person add(InputStream body) {
    Person person = JsonBody.read(body, Person.class);
    if (person.id() == null || person.id().isBlank()) throw new Refusal(422, "id", "Falta «id».");
    crm.add(person);
    return person;
  }

  @DELETE
  @Path("people")
  public void forget() {
    crm.forgetAll();
  }

  @GET
  @Path("config")
  public Trouble trouble() {
    return crm.trouble();
  }

  @POST
  @Path("config")
  public Trouble become(InputStream body) {
    Trouble asked = JsonBody.read(body, Trouble.class);
    int millis = asked.millis() == null ? 0 : asked.millis();
    if (!FAULTS.contains(String.valueOf(asked.fault())) || millis < 0 || millis > SLOWEST) {
      throw new Refusal(422, "fault", "«fault» es uno de " + FAULTS + ", y «millis» va de 0 a " + SLOWEST + ".");
    }
    crm.become(new Trouble(asked.fault(), millis));
    return crm.trouble();
  }

  @GET
  @Path("log")
  public Log log() {
    return new Log(crm.log());
  }
}
