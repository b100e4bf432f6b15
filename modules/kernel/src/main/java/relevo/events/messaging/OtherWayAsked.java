package relevo.events.messaging;

import java.util.UUID;
import relevo.events.Customer;

/**
 * Is there another way to a customer whom WhatsApp lets nobody write to freely just now? Nothing comes of asking, so it is no desk event;
 * whoever has such a way, and an address that the customer gave for it, answers. Of whoever does not answer, there is none.
 */
public final class OtherWayAsked {

  private final UUID conversation;
  private final Customer customer;
  private final String channel;
  private String account;
  private String address;

  public OtherWayAsked(UUID conversation, Customer customer, String channel) {
    this.conversation = conversation;
    this.customer = customer;
    this.channel = channel;
  }

  public UUID conversation() {
    return conversation;
  }

  public Customer customer() {
    return customer;
  }

  public String channel() {
    return channel;
  }

  /** @param through the integration that would carry it, {@code to} the address there */
  public void answer(String through, String to) {
    account = through;
    address = to;
  }

  public boolean isThere() {
    return address != null;
  }

  public String account() {
    return account;
  }

  public String address() {
    return address;
  }
}
