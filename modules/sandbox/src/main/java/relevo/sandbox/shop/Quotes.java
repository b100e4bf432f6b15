package relevo.sandbox.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import relevo.kernel.Ids;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;

/** Every price the shop has named lately. */
@ApplicationScoped
class Quotes {

  private static final Duration GOOD_FOR = Duration.ofMinutes(15);
  private static final int MOST = 99;

  @Inject Catalogue catalogue;
  @Inject ProductClock clock;

  private final Map<String, Quote> quotes = new Recent<>();

  synchronized Quote of(QuoteAsked asked) {
    if (asked.sku() == null) throw new Refusal(422, "sku-missing", "Falta «sku».");
    if (asked.quantity() < 1 || asked.quantity() > MOST) {
      throw new Refusal(422, "quantity-out-of-range", "«quantity» va de 1 a " + MOST + ".");
    }
    Product product = catalogue.available(asked.sku(), asked.quantity());
    BigDecimal total = product.price().multiply(BigDecimal.valueOf(asked.quantity()));
    Quote quote = new Quote("Q-" + Ids.next(), product.sku(), product.name(), asked.quantity(), total, product.currency(),
        clock.now().plus(GOOD_FOR));
    quotes.put(quote.id(), quote);
    return quote;
  }

  synchronized Quote valid(String id) {
    Quote quote = id == null ? null : quotes.get(id);
    if (quote == null) throw Refusal.missing("el presupuesto " + id);
    if (quote.expires().isBefore(clock.now())) throw new Refusal(410, "quote-expired", "El presupuesto ha caducado; pida otro.");
    return quote;
  }
}
