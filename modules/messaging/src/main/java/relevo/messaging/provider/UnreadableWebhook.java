package relevo.messaging.provider;

/** A genuine webhook that cannot be read; it is kept, acknowledged and parked for a person. */
public class UnreadableWebhook extends Exception {

  private static final long serialVersionUID = 1L;

  public UnreadableWebhook(Throwable cause) {
    super("The webhook's body is not the envelope we know", cause);
  }
}
