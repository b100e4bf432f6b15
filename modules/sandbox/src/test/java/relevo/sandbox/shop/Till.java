package relevo.sandbox.shop;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import relevo.kernel.ProductClock;

/** A whole shop, put together by hand. */
final class Till {

  static final URI BASE = URI.create("http://shop.example/demo/");

  final ProductClock clock = new ProductClock();
  final Catalogue catalogue = new Catalogue();
  final Quotes quotes = new Quotes();
  final Orders orders = new Orders();
  final OrdersResource door = new OrdersResource();

  Till() {
    quotes.catalogue = catalogue;
    quotes.clock = clock;
    orders.catalogue = catalogue;
    orders.quotes = quotes;
    orders.clock = clock;
    door.orders = orders;
  }

  String quoted(String sku, int quantity) {
    return quotes.of(new QuoteAsked(sku, quantity)).id();
  }

  Placed buy(String quote, String key) throws InterruptedException {
    return (Placed) door.placed(new OrderAsked(quote, "+34 600 000 001"), key, BASE);
  }

  void minutesPass(int minutes) {
    clock.runAhead(clock.ahead().plus(Duration.ofMinutes(minutes)));
  }

  static InputStream body(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
