package relevo.sandbox.shop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import relevo.kernel.JsonBody;

/** An insurer beside the shop. */
@Path("shop")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class PoliciesResource {

  @Inject Policies policies;

  @GET
  @Path("policies/{number}")
  public Policy policy(@PathParam("number") String number) {
    return policies.named(number);
  }

  @POST
  @Path("claims")
  public Response claim(InputStream body, @HeaderParam("Idempotency-Key") String key) {
    return Response.status(Response.Status.CREATED).entity(policies.claim(JsonBody.read(body, ClaimAsked.class), key)).build();
  }
}
