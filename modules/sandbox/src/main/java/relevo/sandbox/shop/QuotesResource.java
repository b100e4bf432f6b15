package relevo.sandbox.shop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import relevo.kernel.JsonBody;

/** Where the shop names a price. */
@Path("shop/quotes")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class QuotesResource {

  @Inject Quotes quotes;

  @POST
  public Quote quote(InputStream body) {
    return quotes.of(JsonBody.read(body, QuoteAsked.class));
  }
}
