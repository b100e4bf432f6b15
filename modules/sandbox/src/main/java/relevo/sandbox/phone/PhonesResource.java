package relevo.sandbox.phone;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import relevo.kernel.Refusal;

/** A phone in the hand: write on it, and look at it. {@code next} of one look is {@code after} of the next. */
@Path("phones/{phone}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class PhonesResource {

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final int LARGEST_FILE = 16 << 20;

  @Inject Network network;
  @Inject Phones phones;

  @POST
  @Path("messages")
  public JsonObject say(@PathParam("phone") String phone, InputStream body) {
    return network.say(Address.of(phone), Saying.read(body)).json();
  }

  /** Sends a file: its bytes are the body, its kind the {@code Content-Type}. */
  @POST
  @Path("files")
  public JsonObject send(@PathParam("phone") String phone, @HeaderParam("Content-Type") String type,
      @QueryParam("name") @DefaultValue("") String file, @QueryParam("caption") @DefaultValue("") String caption,
      @QueryParam("customer") @DefaultValue("") String customer, InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(LARGEST_FILE + 1);
    if (bytes.length == 0) throw new Refusal(422, "file-empty", "El archivo está vacío.");
    if (bytes.length > LARGEST_FILE) throw new Refusal(413, "file-too-large", "El teléfono de pruebas envía archivos de hasta 16 MB.");
    String kind = type == null ? MediaType.APPLICATION_OCTET_STREAM : type;
    return network.say(Address.of(phone), Saying.of(network.graph().files.keep(bytes, kind, file), caption, customer)).json();
  }

  @GET
  @Path("messages")
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
