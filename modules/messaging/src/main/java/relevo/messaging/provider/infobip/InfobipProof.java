package relevo.messaging.provider.infobip;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import relevo.messaging.channel.Channel;
import relevo.messaging.provider.Hmac;
import relevo.messaging.provider.Webhook;

/**
 * How Infobip proves that it is Infobip, as its portal was set up: a secret at the end of the path (where nothing else is said),
 * basic, bearer, a header with a fixed value, or an HMAC of the raw bytes in hex or base64.
 */
class InfobipProof {

  private InfobipProof() {}

  static boolean fits(Webhook webhook, Channel channel, List<String> secrets) {
    return secrets.stream().anyMatch(secret -> switch (channel.setting("webhook-auth").orElse("path")) {
      case "basic" -> Hmac.same(header(webhook, "authorization"), "Basic " + base64(secret));
      case "bearer" -> Hmac.same(header(webhook, "authorization"), "Bearer " + secret);
      case "header" -> Hmac.same(header(webhook, channel.setting("webhook-header").orElse("x-api-key")), secret);
      case "hmac" -> signed(webhook, channel.setting("webhook-header").orElse("x-hub-signature-256"), secret);
      default -> Hmac.same(webhook.rest(), "/" + secret);
    });
  }

  private static String header(Webhook webhook, String name) {
    return webhook.headers().get(name);
  }

  private static String base64(String secret) {
    return Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean signed(Webhook webhook, String name, String secret) {
    String signature = header(webhook, name);
    if (signature == null) return false;
    try {
      return MessageDigest.isEqual(Hmac.of("HmacSHA256", secret, webhook.body()), bytes(signature.replaceFirst("^sha256=", "")));
    } catch (IllegalArgumentException neitherHexNorBase64) {
      return false;
    }
  }

  private static byte[] bytes(String digest) {
    return digest.length() == 64 ? HexFormat.of().parseHex(digest) : Base64.getDecoder().decode(digest);
  }
}
