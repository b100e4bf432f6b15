package relevo.events.content;

import java.math.BigDecimal;
import java.util.List;

/** What a customer put in the basket of a catalogue. */
public record Order(String catalog, List<Item> items) {

  /** {@code price} is for one; {@code quantity}, {@code price} and {@code currency} may be null. */
  public record Item(String product, BigDecimal quantity, BigDecimal price, String currency) {}

  public Order {
    items = items == null ? List.of() : List.copyOf(items);
  }
}
