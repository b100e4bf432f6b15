package relevo.messaging.provider;

import java.util.List;

/** What a webhook brought, in the order of its arrays. */
public record Delivery(List<Inbound> messages, List<Receipt> receipts) {

  /** One after the other. */
  public static Delivery all(List<Delivery> deliveries) {
    return new Delivery(deliveries.stream().flatMap(each -> each.messages().stream()).toList(),
        deliveries.stream().flatMap(each -> each.receipts().stream()).toList());
  }
}
