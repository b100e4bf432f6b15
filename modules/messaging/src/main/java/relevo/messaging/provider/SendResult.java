package relevo.messaging.provider;

/** What came of handing a message to a provider. */
public sealed interface SendResult {

  /** The provider has it, under this id. */
  record Accepted(String id) implements SendResult {}

  /** Surely not taken. {@code error} is for people, with the provider's code. */
  record Refused(Remedy remedy, String error) implements SendResult {}

  /** Bytes were written and nobody knows: it may have been taken. */
  record Ambiguous(String error) implements SendResult {}

  /** What helps after a refusal. */
  enum Remedy {
    /** Try again soon. */
    RETRY,
    /** Try again in minutes. */
    RETRY_SLOWLY,
    /** This customer has had too much too fast: wait, four times longer each time. */
    WAIT_FOR_PAIR,
    /** Nothing may leave on this channel for a while, and somebody should know. */
    PAUSE_CHANNEL,
    /** Somebody must mend the channel first; all of its messages wait for that. */
    FIX_CHANNEL,
    /** Somebody must mend a template or a setting first; this message alone waits for that. */
    FIX_MESSAGE,
    /** The window is closed: only a template may leave. */
    TEMPLATE,
    /** The provider cannot reach this customer. */
    UNREACHABLE,
    /** The customer does not want marketing. */
    OPTED_OUT,
    /** No marketing for this customer for a day. */
    NOT_THIS_KIND,
    /** Never with this message. */
    NONE
  }
}
