package relevo.events.messaging;

import java.util.UUID;
import relevo.events.Customer;

/**
 * Is there another way than WhatsApp to this customer? Nothing comes of asking, so it is no desk event; whoever has such a way answers:
 * with the address that the customer gave for it, or that it lacks one. Of whoever does not answer, there is none, nor may be.
 */
public final class OtherWayAsked {

  private final UUID conversation;
  private final Customer customer;
  private final String channel;
  private String account;
  private String address;
  private boolean lacking;

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

  /** It would be there, had the customer given an address. */
  public void lacksAddress() {
    lacking = true;
  }

  public boolean lacksOnlyAddress() {
    return lacking && address == null;
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
