package relevo.sandbox.shop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import relevo.kernel.ProductClock;

/** What nobody is told who has not identified themselves. */
@Path("shop/balance")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BalanceResource {

  @Inject Codes codes;
  @Inject ProductClock clock;

  @GET
  public Balance balance(@HeaderParam("Authorization") String authorization) {
    String phone = codes.owner(authorization);
    LocalDate today = LocalDate.ofInstant(clock.now(), ZoneOffset.UTC);
    return new Balance(phone, new BigDecimal("152.35"), Product.CURRENCY, List.of(
        new Movement(today.minusDays(1), "Compra en la tienda", new BigDecimal("-54.00")),
        new Movement(today.minusDays(4), "Devolución", new BigDecimal("19.95")),
        new Movement(today.minusDays(9), "Recarga", new BigDecimal("200.00"))));
  }
}
