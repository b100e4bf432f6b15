package relevo.sandbox.shop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import relevo.kernel.Refusal;

/** Stands in for a customer-relationship system that is told of people who want to buy. */
@Path("shop/leads")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class LeadsResource {

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final int LARGEST = 64 * 1024;

  @Inject Leads leads;

  @POST
  public Response hear(InputStream body, @HeaderParam("Idempotency-Key") String key, @HeaderParam("X-Relevo-Signature") String signature)
      throws IOException {
    leads.hear(key, signature, object(new String(body.readNBytes(LARGEST), StandardCharsets.UTF_8)));
    return Response.accepted().build();
  }

  @GET
  public JsonObject heard() {
    JsonArrayBuilder items = JSON.createArrayBuilder();
    leads.newestFirst().forEach(items::add);
    return JSON.createObjectBuilder().add("items", items).build();
  }

  static JsonObject object(String text) {
    try (var reader = JSON.createReader(new StringReader(text))) {
      return reader.readObject();
    } catch (JsonException unreadable) {
      throw new Refusal(400, "json-unreadable", "El cuerpo no es un objeto JSON.");
    }
  }
}
