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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import relevo.kernel.JsonBody;
import relevo.kernel.Refusal;

/** An invented shop's orders. One of them takes too long to find, one cannot be read, and some cannot be placed well. */
@Path("shop/orders")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class OrdersResource {

  private static final long SLOW_SECONDS = 11;

  @Inject Orders orders;

  @GET
  public Listed<Order> of(@QueryParam("phone") String phone) {
    return new Listed<>(orders.of(Telephone.of(phone)));
  }

  @GET
  @Path("{number}")
  public Order order(@PathParam("number") String number) throws InterruptedException {
    if (number.equals(Orders.BROKEN)) throw new Refusal(500, "shop-broken", "La tienda no puede leer este pedido.");
    if (number.equals(Orders.SLOW)) TimeUnit.SECONDS.sleep(SLOW_SECONDS);
    return orders.named(number);
  }

  @POST
  public Response place(InputStream body, @HeaderParam("Idempotency-Key") String key, @Context UriInfo here) throws InterruptedException {
    Object answer = placed(JsonBody.read(body, OrderAsked.class), key, here.getBaseUri());
    String type = answer instanceof Placed ? MediaType.APPLICATION_JSON : MediaType.TEXT_HTML;
    return Response.status(Response.Status.CREATED).entity(answer).type(type).build();
  }

  /** What to answer: of one product, nonsense. */
  Object placed(OrderAsked asked, String key, URI base) throws InterruptedException {
    Purchase purchase = orders.place(asked, key);
    Quote quote = purchase.quote();
    if (quote.sku().equals(Catalogue.SLOW)) TimeUnit.SECONDS.sleep(SLOW_SECONDS);
    if (quote.sku().equals(Catalogue.LOST) && orders.isLost(key)) {
      throw new Refusal(500, "shop-broken", "El pedido está hecho, pero la respuesta se ha perdido.");
    }
    if (quote.sku().equals(Catalogue.GARBAGE)) return "<html>¡Gracias!</html>";
    String number = purchase.order().number();
    return new Placed(number, purchase.order().status(), quote.total(), quote.currency(),
        base.resolve("shop/receipts/" + number).toString());
  }
}
