package relevo.events.flow;

import java.time.Instant;
import java.util.UUID;
import relevo.events.Content;
import relevo.events.Customer;
import relevo.events.Owner;

/**
 * Is this message part of something that somebody else has going with the customer, so that the bot must not answer it? It is a
 * question within a transaction, so it is no desk event; asked only for a while after a person settled a matter.
 */
public final class ClaimAsked {

  private final UUID conversation;
  private final UUID message;
  private final Customer customer;
  private final Content content;
  private final Signals signals;
  private final Instant at;
  private Owner owner;
  private boolean claimed;
  private String sentence;

  /** @param owner who would answer it */
  public ClaimAsked(UUID conversation, UUID message, Customer customer, Owner owner, Content content, Signals signals, Instant at) {
    this.conversation = conversation;
    this.message = message;
    this.customer = customer;
    this.owner = owner;
    this.content = content;
    this.signals = signals;
    this.at = at;
  }

  public UUID conversation() {
    return conversation;
  }

  public UUID message() {
    return message;
  }

  public Customer customer() {
    return customer;
  }

  public Content content() {
    return content;
  }

  public Signals signals() {
    return signals;
  }

  public Instant at() {
    return at;
  }

  /** @param sentence which of the desk's own sentences answers it; null if none does */
  public void claim(String sentence) {
    claimed = true;
    this.sentence = sentence;
  }

  /** A person answers it, and whatever follows. */
  public void claimForPerson() {
    claim(null);
    owner = Owner.HUMAN;
  }

  public boolean isClaimed() {
    return claimed;
  }

  public String sentence() {
    return sentence;
  }

  public Owner owner() {
    return owner;
  }
}
