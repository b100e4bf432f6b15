package relevo.sandbox.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrdersResourceTest {

  Till till = new Till();
  OrdersResource shop = till.door;

  @Test
  void knows_where_an_order_is() throws InterruptedException {
    assertThat(shop.order("12345").status()).isEqualTo("en camino");
    assertThat(shop.order("12345").tracking()).isEqualTo("CE123456789ES");
    assertThat(shop.order("12346").status()).isEqualTo("entregado");
  }

  @Test
  void says_that_it_does_not_know_an_order() {
    assertThatThrownBy(() -> shop.order("1")).hasFieldOrPropertyWithValue("status", 404);
  }

  @Test
  void has_one_order_that_it_cannot_read() {
    assertThatThrownBy(() -> shop.order(Orders.BROKEN)).hasFieldOrPropertyWithValue("status", 500);
  }

  @Test
  void takes_an_order_of_what_was_quoted() throws InterruptedException {
    Placed placed = till.buy(till.quoted("caf-luna", 2), "k1");
    assertThat(placed).isEqualTo(new Placed("20001", "en preparación", new BigDecimal("179.80"), "EUR",
        "http://shop.example/demo/shop/receipts/20001"));
    assertThat(shop.order("20001").items()).containsExactly("Cafetera Luna");
    assertThat(till.catalogue.named("CAF-LUNA").stock()).isEqualTo(10);
  }

  @Test
  void takes_one_order_for_one_key_however_often_it_is_sent() throws InterruptedException {
    String quote = till.quoted("CAF-LUNA", 1);
    assertThat(till.buy(quote, "k1")).isEqualTo(till.buy(quote, "k1"));
    assertThat(till.catalogue.named("CAF-LUNA").stock()).isEqualTo(11);
  }

  @Test
  void takes_one_order_for_one_key_even_if_all_come_at_once() throws Exception {
    String quote = till.quoted("CAF-LUNA", 1);
    List<Callable<Placed>> all = IntStream.range(0, 50).mapToObj(i -> (Callable<Placed>) () -> till.buy(quote, "k1")).toList();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Placed> one : threads.invokeAll(all)) assertThat(one.get().number()).isEqualTo("20001");
    }
    assertThat(till.catalogue.named("CAF-LUNA").stock()).isEqualTo(11);
  }

  @Test
  void takes_no_second_order_of_one_quote_and_none_without_a_key() throws InterruptedException {
    String quote = till.quoted("CAF-LUNA", 1);
    till.buy(quote, "k1");
    assertThatThrownBy(() -> till.buy(quote, "k2")).hasFieldOrPropertyWithValue("code", "quote-used");
    assertThatThrownBy(() -> till.buy(till.quoted("CAF-LUNA", 1), "k1")).hasFieldOrPropertyWithValue("code", "key-reused");
    assertThatThrownBy(() -> till.buy(quote, null)).hasFieldOrPropertyWithValue("code", "key-missing");
  }

  @Test
  void takes_no_order_of_a_quote_that_is_over_or_sold_out() throws InterruptedException {
    String last = till.quoted("LAM-NUBE", 1);
    String tooLate = till.quoted("LAM-NUBE", 1);
    till.buy(last, "k1");
    assertThatThrownBy(() -> till.buy(tooLate, "k2")).hasFieldOrPropertyWithValue("code", "no-stock");
    String old = till.quoted("CAF-LUNA", 1);
    till.minutesPass(16);
    assertThatThrownBy(() -> till.buy(old, "k3")).hasFieldOrPropertyWithValue("status", 410);
    assertThatThrownBy(() -> till.buy("Q-none", "k4")).hasFieldOrPropertyWithValue("status", 404);
  }

  @Test
  void lists_a_customers_orders_the_newest_first() throws InterruptedException {
    till.buy(till.quoted("CAF-LUNA", 1), "k1");
    till.buy(till.quoted("CAF-LUNA", 1), "k2");
    assertThat(shop.of("34600000001").items()).extracting(Order::number).startsWith("20002", "20001", "12345").doesNotContain(Orders.SLOW);
    assertThat(shop.of("+34 600 000 002").items()).extracting(Order::number).startsWith("12345");
    assertThatThrownBy(() -> shop.of(null)).hasFieldOrPropertyWithValue("status", 422);
  }

  @Test
  void breaks_over_one_product_and_orders_nothing() {
    String quote = till.quoted("ROTO", 1);
    assertThatThrownBy(() -> till.buy(quote, "k1")).hasFieldOrPropertyWithValue("status", 500);
    assertThatThrownBy(() -> shop.order("20001")).hasFieldOrPropertyWithValue("status", 404);
  }

  @Test
  void loses_the_first_answer_over_another_but_has_the_order() throws InterruptedException {
    String quote = till.quoted("PERDIDO", 1);
    assertThatThrownBy(() -> till.buy(quote, "k1")).hasFieldOrPropertyWithValue("status", 500);
    assertThat(shop.order("20001").status()).isEqualTo("en preparación");
    assertThat(till.buy(quote, "k1").number()).isEqualTo("20001");
  }

  @Test
  void talks_nonsense_over_a_third() throws InterruptedException {
    assertThat(shop.placed(new OrderAsked(till.quoted("BASURA", 1), null), "k1", Till.BASE)).asString().startsWith("<html>");
  }

  @Test
  void gives_a_receipt_of_what_was_placed_here() throws InterruptedException {
    ReceiptsResource receipts = new ReceiptsResource();
    receipts.orders = till.orders;
    till.buy(till.quoted("BOT-TERMICA", 3), "k1");
    assertThat(receipts.receipt("20001")).contains("Recibo del pedido 20001", "3 × Botella térmica", "Total: 59.85 EUR");
    assertThatThrownBy(() -> receipts.receipt("12345")).hasFieldOrPropertyWithValue("status", 404);
  }
}
