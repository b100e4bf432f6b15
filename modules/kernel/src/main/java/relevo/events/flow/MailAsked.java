package relevo.events.flow;

import java.util.UUID;

/**
 * Could a person's answers in this conversation go by e-mail, if the customer wants it? Nothing comes of asking, so it is no desk event;
 * whoever keeps conversations answers where something carries mail to customers. Of whoever does not answer, nothing does.
 */
public final class MailAsked {

  private final UUID conversation;
  private boolean served;
  private String shown;

  public MailAsked(UUID conversation) {
    this.conversation = conversation;
  }

  public UUID conversation() {
    return conversation;
  }

  /** @param masked the address that is known, enough of it to recognise it; null while none is */
  public void answer(String masked) {
    served = true;
    shown = masked;
  }

  public boolean isServed() {
    return served;
  }

  /** The address that is known, masked; null if there is none. */
  public String shown() {
    return shown;
  }
}
