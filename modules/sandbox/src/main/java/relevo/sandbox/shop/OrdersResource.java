package relevo.sandbox.shop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relevo.kernel.Refusal;

/** An invented shop's orders. One of them takes too long to find, and one cannot be read. */
@Path("shop/orders/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OrdersResource {

  static final String SLOW = "12399";
  static final String BROKEN = "12398";
  private static final long SLOW_SECONDS = 11;

  private static final Map<String, Order> ORDERS = Stream.of(
      new Order("12345", "en camino", "Correos Exprés", "CE123456789ES", "miércoles 25 de noviembre",
          List.of("Cafetera Luna")),
      new Order("12346", "entregado", "Rápido SA", "RS987654321MX", null, List.of("Mochila Sierra", "Botella térmica")),
      new Order("12347", "en preparación", null, null, "viernes 27 de noviembre", List.of("Lámpara Nube")),
      new Order("12348", "cancelado", null, null, null, List.of("Silla Roble")),
      new Order(SLOW, "en camino", "Lento y Seguro", "LS000000001ES", "lunes 30 de noviembre", List.of("Reloj de arena")))
      .collect(Collectors.toMap(Order::number, Function.identity()));

  @GET
  public Order order(@PathParam("number") String number) throws InterruptedException {
    if (number.equals(BROKEN)) throw new Refusal(500, "shop-broken", "La tienda no puede leer este pedido.");
    if (number.equals(SLOW)) TimeUnit.SECONDS.sleep(SLOW_SECONDS);
    Order order = ORDERS.get(number);
    if (order == null) throw Refusal.missing("el pedido " + number);
    return order;
  }
}
