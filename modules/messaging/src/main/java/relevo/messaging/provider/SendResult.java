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
    /** Somebody must mend the channel first; the message waits for that. */
    FIX_CHANNEL,
    /** The window is closed: only a template may leave. */
    TEMPLATE,
    /** Never with this message. */
    NONE
  }
}
