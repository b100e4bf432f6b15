package relevo.sandbox.shop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import relevo.kernel.JsonBody;

/** Where customers identify themselves, and where the demo shows the text message that arrived. */
@Path("shop/codes")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class CodesResource {

  @Inject Codes codes;

  @POST
  public Response send(InputStream body) {
    codes.send(Telephone.of(JsonBody.read(body, CodeAsked.class).phone()));
    return Response.accepted().build();
  }

  @GET
  @Path("{phone}")
  public CodeSent arrived(@PathParam("phone") String phone) {
    return codes.arrived(Telephone.of(phone));
  }

  @POST
  @Path("check")
  public Pass check(InputStream body) {
    CodeAsked shown = JsonBody.read(body, CodeAsked.class);
    return codes.check(Telephone.of(shown.phone()), shown.code());
  }
}
