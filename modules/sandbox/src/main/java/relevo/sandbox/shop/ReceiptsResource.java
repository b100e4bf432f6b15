package relevo.sandbox.shop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import relevo.kernel.Refusal;

/** What a customer opens to see what was bought. */
@Path("shop/receipts/{number}")
@RequestScoped
@Produces("text/plain;charset=utf-8")
public class ReceiptsResource {

  @Inject Orders orders;

  @GET
  public String receipt(@PathParam("number") String number) {
    Purchase purchase = orders.purchase(number).orElseThrow(() -> Refusal.missing("el recibo " + number));
    Quote quote = purchase.quote();
    return """
        Tienda de demostración
        Recibo del pedido %s
        %d × %s
        Total: %s %s
        Fecha: %s
        """.formatted(number, quote.quantity(), quote.name(), quote.total(), quote.currency(), purchase.at());
  }
}
