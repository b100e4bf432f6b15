package relevo.sandbox.shop;

import java.math.BigDecimal;

/** Something the shop sells, and how many of it are left. */
public record Product(String sku, String name, BigDecimal price, String currency, int stock) {

  static final String CURRENCY = "EUR";

  static Product of(String sku, String name, String price, int stock) {
    return new Product(sku, name, new BigDecimal(price), CURRENCY, stock);
  }

  Product less(int quantity) {
    return new Product(sku, name, price, currency, stock - quantity);
  }
}
