package relevo.events.escalation;

import java.util.List;
import java.util.UUID;

/**
 * Who is this contact, and in which conversations are they? Nothing comes of asking, so it is no desk event; whoever keeps contacts
 * answers. Of whoever does not answer, nobody knows the contact.
 */
public final class ContactAsked {

  private final UUID contact;
  private boolean there;
  private String phone;
  private List<UUID> conversations = List.of();

  public ContactAsked(UUID contact) {
    this.contact = contact;
  }

  public UUID contact() {
    return contact;
  }

  /**
   * @param phone digits only; null if they have none
   * @param conversations the one they wrote in last first
   */
  public void answer(String phone, List<UUID> conversations) {
    there = true;
    this.phone = phone;
    this.conversations = List.copyOf(conversations);
  }

  public boolean isThere() {
    return there;
  }

  /** Null if they have none. */
  public String phone() {
    return phone;
  }

  public List<UUID> conversations() {
    return conversations;
  }
}
