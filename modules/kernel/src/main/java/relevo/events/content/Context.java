package relevo.events.content;

/** What a message refers to: {@code replyTo} is the provider's id of an earlier message, which we may never have had. */
public record Context(String replyTo, boolean forwarded, boolean oftenForwarded, String catalog, String product) {

  public static Context replyTo(String message) {
    return new Context(message, false, false, null, null);
  }
}
