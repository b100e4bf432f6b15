package relevo.messaging.provider;

import java.util.Map;

/**
 * One call of a provider, as it came: signatures cover the raw bytes. Header names are in lower case. {@code channel} is null where
 * the path names none, {@code rest} what follows it in the path, {@code query} the raw query; both may be empty.
 */
public record Webhook(byte[] body, Map<String, String> headers, String channel, String rest, String query) {

  /** One to the vendor's own address, which is the same for all its channels. */
  public static Webhook of(byte[] body, Map<String, String> headers) {
    return new Webhook(body, headers, null, "", "");
  }

  /** One that was found genuine before, and kept. */
  public static Webhook kept(byte[] body, String channel, String query) {
    return new Webhook(body, Map.of(), channel, "", query == null ? "" : query);
  }
}
