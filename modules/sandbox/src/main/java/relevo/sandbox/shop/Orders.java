package relevo.sandbox.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;

/** Every order of the invented shop: some from before, and those placed since it opened. */
@ApplicationScoped
class Orders {

  static final String SLOW = "12399";
  static final String BROKEN = "12398";

  private static final int FIRST_NUMBER = 20_001;

  @Inject Catalogue catalogue;
  @Inject Quotes quotes;
  @Inject ProductClock clock;

  private final Map<String, Order> before = new LinkedHashMap<>();
  private final Map<String, Purchase> placed = new Recent<>();
  private final Set<String> used = Collections.newSetFromMap(new Recent<>());
  private final Set<String> lost = Collections.newSetFromMap(new Recent<>());
  private final Once<Purchase> once = new Once<>();
  private int next = FIRST_NUMBER;

  Orders() {
    Stream.of(
        new Order("12345", "en camino", "Correos Exprés", "CE123456789ES", "miércoles 25 de noviembre",
            List.of("Cafetera Luna")),
        new Order("12346", "entregado", "Rápido SA", "RS987654321MX", null, List.of("Mochila Sierra", "Botella térmica")),
        new Order("12347", "en preparación", null, null, "viernes 27 de noviembre", List.of("Lámpara Nube")),
        new Order("12348", "cancelado", null, null, null, List.of("Silla Roble")),
        new Order(SLOW, "en camino", "Lento y Seguro", "LS000000001ES", "lunes 30 de noviembre", List.of("Reloj de arena")))
        .forEach(order -> before.put(order.number(), order));
  }

  synchronized Order named(String number) {
    Order order = before.containsKey(number) ? before.get(number) : purchase(number).map(Purchase::order).orElse(null);
    if (order == null) throw Refusal.missing("el pedido " + number);
    return order;
  }

  synchronized Optional<Purchase> purchase(String number) {
    return Optional.ofNullable(placed.get(number));
  }

  /** The newest first. Whoever asks has those from before, too: in the demo everybody is that customer. */
  synchronized List<Order> of(String phone) {
    Stream<Order> own = placed.values().stream().filter(purchase -> purchase.phone().equals(phone)).map(Purchase::order);
    return Stream.concat(own.toList().reversed().stream(), before.values().stream().filter(order -> !order.number().equals(SLOW))).toList();
  }

  /** The same key gives the same order, and never two. */
  synchronized Purchase place(OrderAsked asked, String key) {
    return once.under(key, asked.quote() + "/" + asked.phone(), () -> place(asked));
  }

  /** True once for each key: that answer gets lost. */
  synchronized boolean isLost(String key) {
    return lost.add(key);
  }

  private Purchase place(OrderAsked asked) {
    Quote quote = quotes.valid(asked.quote());
    if (quote.sku().equals(Catalogue.BROKEN)) throw new Refusal(500, "shop-broken", "La tienda se ha roto.");
    if (used.contains(quote.id())) throw new Refusal(409, "quote-used", "Ese presupuesto ya es un pedido.");
    String phone = asked.phone() == null ? "" : Telephone.of(asked.phone());
    catalogue.take(quote.sku(), quote.quantity());
    used.add(quote.id());
    Order order = new Order(String.valueOf(next++), "en preparación", null, null, null, List.of(quote.name()));
    Purchase purchase = new Purchase(order, quote, phone, clock.now());
    placed.put(order.number(), purchase);
    return purchase;
  }
}
