package relevo.messaging.setup;

import java.time.Instant;
import relevo.messaging.channel.Knocks.Seen;

/**
 * What somebody needs who sets a number up at its provider, and what was seen of the provider since. {@code webhookUrl} is null
 * where nobody configured our public address, {@code verifyToken} where the provider asks for none.
 */
public record SetupCard(String webhookUrl, String webhook, String verifyToken, Instant handshakeAt, Instant handshakeRefusedAt,
    Instant webhookAt, Instant webhookRefusedAt) {

  static SetupCard of(String publicUrl, String webhook, String verifyToken, Seen seen) {
    String url = publicUrl == null ? null : publicUrl.replaceAll("/+$", "") + webhook;
    return new SetupCard(url, webhook, verifyToken, seen.handshakeAt(), seen.handshakeRefusedAt(), seen.webhookAt(),
        seen.webhookRefusedAt());
  }
}
