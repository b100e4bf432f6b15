package relevo.sandbox.phone;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import relevo.kernel.Refusal;
import relevo.sandbox.graph.GraphAnswer;

/** Meta's Graph as the desk calls it, and the knobs that make it fail. */
@Path("graph")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class GraphResource {

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final int LARGEST = 1 << 20;
  private static final int LARGEST_FORM = 101 << 20;

  @Inject Network network;

  @POST
  @Path("{version}/{number}/messages")
  public Response messages(InputStream body) throws IOException {
    return said(network.graph().post(body.readNBytes(LARGEST)));
  }

  @POST
  @Path("{version}/{number}/media")
  public Response media(@HeaderParam("Content-Type") String type, InputStream body) throws IOException {
    return said(network.graph().upload(type, body.readNBytes(LARGEST_FORM)));
  }

  private static Response said(GraphAnswer answer) {
    if (answer.dropped()) return Response.status(Response.Status.BAD_GATEWAY).build();
    return Response.status(answer.status()).entity(json(answer.body())).build();
  }

  /** A number of the business or, where somebody asks for one of its files, where that is. */
  @GET
  @Path("{version}/{id}")
  public Response node(@PathParam("id") String id, @QueryParam("phone_number_id") String owner, @Context UriInfo address) {
    if (owner == null) return Response.ok(number(id)).build();
    URI url = address.getBaseUriBuilder().path("graph/files/" + id + "/bytes").build();
    GraphAnswer answer = network.graph().page(id, url.toString());
    return said(answer);
  }

  @GET
  @Path("files/{id}/bytes")
  @Produces(MediaType.WILDCARD)
  public Response file(@PathParam("id") String id) {
    return network.graph().file(id).map(file -> Response.ok(file.bytes(), file.mimeType())
            .header("Content-Security-Policy", "default-src 'none'; sandbox").header("Content-Disposition", "attachment"))
        .orElse(Response.status(Response.Status.INTERNAL_SERVER_ERROR)).build();
  }

  @GET
  @Path("{version}/{account}/message_templates")
  public Response templates(@QueryParam("after") @DefaultValue("") String after, @QueryParam("limit") @DefaultValue("25") int limit) {
    return said(network.templates().list(after, limit));
  }

  @POST
  @Path("{version}/{account}/message_templates")
  public Response createTemplate(InputStream body) throws IOException {
    return said(network.templates().create(body.readNBytes(LARGEST)));
  }

  @DELETE
  @Path("{version}/{account}/message_templates")
  public Response deleteTemplate(@QueryParam("name") @DefaultValue("") String name) {
    return said(network.templates().delete(name));
  }

  static JsonObject number(String number) {
    return JSON.createObjectBuilder().add("id", number).add("verified_name", "Relevo")
        .add("display_phone_number", "+1 555-000-0001").add("quality_rating", "GREEN").build();
  }

  @GET
  @Path("config")
  public JsonObject faults() {
    return network.graph().faults().json();
  }

  @POST
  @Path("config")
  public JsonObject turn(InputStream body) {
    try (var reader = JSON.createReader(body)) {
      network.graph().become(network.graph().faults().with(reader.readObject()));
      return faults();
    } catch (JsonException unreadable) {
      throw new Refusal(400, "json-unreadable", "Envíe un objeto JSON, por ejemplo {\"p500\":0.1}.");
    } catch (IllegalArgumentException outOfRange) {
      throw new Refusal(422, "knob-out-of-range", outOfRange.getMessage());
    }
  }

  private static JsonObject json(String text) {
    try (var reader = JSON.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
