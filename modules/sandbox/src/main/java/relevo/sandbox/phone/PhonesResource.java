package relevo.sandbox.phone;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;

/** A phone in the hand: write on it, and look at it. {@code next} of one look is {@code after} of the next. */
@Path("phones/{phone}/messages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class PhonesResource {

  private static final JsonProvider JSON = JsonProvider.provider();

  @Inject Network network;
  @Inject Phones phones;

  @POST
  public JsonObject say(@PathParam("phone") String phone, InputStream body) {
    return network.say(Address.of(phone), Saying.read(body)).json();
  }

  @GET
  public JsonObject look(@PathParam("phone") String written, @QueryParam("after") @DefaultValue("0") long after,
      @QueryParam("seen") @DefaultValue("false") boolean seen) {
    Phone phone = phones.at(Address.of(written));
    if (seen) network.see(phone);
    List<Bubble> changed = phone.changedAfter(after);
    JsonArrayBuilder items = JSON.createArrayBuilder();
    changed.forEach(bubble -> items.add(bubble.json()));
    return JSON.createObjectBuilder()
        .add("items", items)
        .add("next", changed.stream().mapToLong(Bubble::change).max().orElse(after))
        .add("typing", phone.isTyping(Instant.now()))
        .build();
  }
}
