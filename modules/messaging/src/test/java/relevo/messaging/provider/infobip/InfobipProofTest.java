package relevo.messaging.provider.infobip;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relevo.messaging.channel.Channel;
import relevo.messaging.channel.KnownChannels;
import relevo.messaging.provider.Webhook;

class InfobipProofTest {

  static final String HEX = "0329a06b62cd16b33eb6792be8c60b158d89a2ee3a876fce9a881ebb488c0914";

  @ParameterizedTest
  @CsvSource({
      "hmac, x-hub-signature-256, sha256=" + HEX,
      "hmac, x-hub-signature-256, " + HEX,
      "basic, authorization, Basic c2VjcmV0",
      "bearer, authorization, Bearer secret",
      "header, x-api-key, secret"})
  void fits_in_each_way_that_the_portal_offers(String mode, String header, String value) {
    assertThat(fits(Map.of("webhook-auth", mode), "", Map.of(header, value), "secret")).isTrue();
    assertThat(fits(Map.of("webhook-auth", mode), "", Map.of(header, value), "Secret")).isFalse();
    assertThat(fits(Map.of("webhook-auth", mode), "", Map.of(header, value + "x"), "secret")).isFalse();
    assertThat(fits(Map.of("webhook-auth", mode), "/secret", Map.of(), "secret")).isFalse();
  }

  @Test
  void reads_a_digest_in_base64_from_the_header_that_the_channel_names() {
    Map<String, String> settings = Map.of("webhook-auth", "hmac", "webhook-header", "x-callback-signature");
    String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(HEX));
    assertThat(fits(settings, "", Map.of("x-callback-signature", digest), "secret")).isTrue();
    assertThat(fits(settings, "", Map.of("x-hub-signature-256", digest), "secret")).isFalse();
  }

  @Test
  void is_a_secret_in_the_path_where_nothing_else_is_said() {
    assertThat(fits(Map.of(), "/secret", Map.of(), "secret")).isTrue();
    assertThat(fits(Map.of(), "/secreT", Map.of(), "secret")).isFalse();
    assertThat(fits(Map.of(), "", Map.of("authorization", "Bearer secret"), "secret")).isFalse();
  }

  @Test
  void is_never_given_by_a_channel_without_a_secret() {
    Channel channel = channel(Map.of());
    assertThat(InfobipProof.fits(new Webhook(new byte[0], Map.of(), "1", "/", ""), channel, List.of())).isFalse();
  }

  @Test
  void may_be_the_old_secret_while_both_are_good() {
    Webhook webhook = new Webhook(new byte[0], Map.of(), "1", "/old", "");
    assertThat(InfobipProof.fits(webhook, channel(Map.of()), List.of("new", "old"))).isTrue();
  }

  @Test
  void is_no_digest_of_another_length_and_none_with_more_behind_it() {
    Map<String, String> hmac = Map.of("webhook-auth", "hmac");
    String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(HEX));
    for (String odd : List.of("", "sha256=", digest + "AAAA", "sha256=sha256=" + HEX, HEX + HEX, "ñ".repeat(64), "=".repeat(100_000))) {
      assertThat(fits(hmac, "", Map.of("x-hub-signature-256", odd), "secret")).as(odd.substring(0, Math.min(9, odd.length()))).isFalse();
    }
  }

  static boolean fits(Map<String, String> settings, String rest, Map<String, String> headers, String secret) {
    Webhook webhook = new Webhook("test".getBytes(StandardCharsets.UTF_8), new HashMap<>(headers), "1", rest, "");
    return InfobipProof.fits(webhook, channel(settings), List.of(secret));
  }

  static Channel channel(Map<String, String> settings) {
    return KnownChannels.channel("1", "infobip", "447860099299", settings, Map.of());
  }
}
