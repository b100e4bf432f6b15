package relevo.sandbox.shop;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import relevo.kernel.Refusal;

/** What the shop sells. Some things are there to go wrong on purpose when they are ordered. */
@ApplicationScoped
class Catalogue {

  /** Ordering it fails, and nothing was ordered. */
  static final String BROKEN = "ROTO";
  /** Ordering it works, but the first answer is an error. */
  static final String LOST = "PERDIDO";
  /** Ordering it takes too long. */
  static final String SLOW = "LENTO";
  /** Ordering it works, but the answer is no JSON. */
  static final String GARBAGE = "BASURA";

  private final Map<String, Product> products = new LinkedHashMap<>();

  Catalogue() {
    Stream.of(
        Product.of("CAF-LUNA", "Cafetera Luna", "89.90", 12),
        Product.of("MOC-SIERRA", "Mochila Sierra", "54.00", 30),
        Product.of("BOT-TERMICA", "Botella térmica", "19.95", 80),
        Product.of("LAM-NUBE", "Lámpara Nube", "39.50", 1),
        Product.of("SIL-ROBLE", "Silla Roble", "120.00", 0),
        Product.of(BROKEN, "Reloj que rompe la tienda", "10.00", 1000),
        Product.of(LOST, "Reloj cuya respuesta se pierde", "10.00", 1000),
        Product.of(SLOW, "Reloj de arena", "10.00", 1000),
        Product.of(GARBAGE, "Reloj sin sentido", "10.00", 1000))
        .forEach(product -> products.put(product.sku(), product));
  }

  /** Those whose name or number has all these words; accents do not matter. */
  synchronized List<Product> search(String words) {
    String[] wanted = plain(words).strip().split("\\s+");
    return products.values().stream()
        .filter(product -> Stream.of(wanted).allMatch(plain(product.name() + " " + product.sku())::contains)).toList();
  }

  synchronized Product named(String sku) {
    Product product = products.get(sku.strip().toUpperCase(Locale.ROOT));
    if (product == null) throw Refusal.missing("el producto " + sku);
    return product;
  }

  synchronized Product available(String sku, int quantity) {
    Product product = named(sku);
    if (product.stock() >= quantity) return product;
    throw new Refusal(409, "no-stock", "De " + product.name() + " quedan " + product.stock() + ".").with("stock", product.stock());
  }

  synchronized void take(String sku, int quantity) {
    Product product = available(sku, quantity);
    products.put(product.sku(), product.less(quantity));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
  }
}
