package relevo.messaging.provider;

import java.util.List;
import java.util.function.Function;

/** What a webhook brought, in the order of its arrays. */
public record Delivery(List<Inbound> messages, List<Receipt> receipts, List<Echo> echoes, List<Notice> notices) {

  public Delivery(List<Inbound> messages, List<Receipt> receipts) {
    this(messages, receipts, List.of(), List.of());
  }

  /** One after the other. */
  public static Delivery all(List<Delivery> deliveries) {
    return new Delivery(all(deliveries, Delivery::messages), all(deliveries, Delivery::receipts),
        all(deliveries, Delivery::echoes), all(deliveries, Delivery::notices));
  }

  private static <T> List<T> all(List<Delivery> deliveries, Function<Delivery, List<T>> part) {
    return deliveries.stream().flatMap(each -> part.apply(each).stream()).toList();
  }
}
