package relevo.integration.helpdesk.zendesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import relevo.integration.vendor.PlayedVendor;
import relevo.integration.vendor.Setup;
import relevo.integration.vendor.Signatures;

class ZendeskSignatureTest {

  private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");
  private static final String BODY = "{\"ñ\":1}";

  private static boolean genuine(Setup setup, String secret, String stamp, String body) {
    byte[] mac = Signatures.hmac(Signatures.bytes(secret), Signatures.bytes(stamp), Signatures.bytes(BODY));
    return with(setup, Base64.getEncoder().encodeToString(mac), stamp, body);
  }

  private static boolean with(Setup setup, String signature, String stamp, String body) {
    Map<String, String> headers = new HashMap<>();
    if (signature != null) headers.put("x-zendesk-webhook-signature", signature);
    if (stamp != null) headers.put("x-zendesk-webhook-signature-timestamp", stamp);
    return ZendeskSignature.isGenuine(setup, PlayedVendor.incoming(headers, body, NOW));
  }

  @Test
  void is_over_the_time_and_the_very_bytes() {
    Setup setup = There.setup(Map.of());
    assertThat(genuine(setup, "s3cret", "2026-11-30T10:00:00Z", BODY)).isTrue();
    assertThat(genuine(setup, "s3cret", "2026-11-30T10:00:00Z", BODY + " ")).isFalse();
    assertThat(genuine(setup, "other", "2026-11-30T10:00:00Z", BODY)).isFalse();
  }

  @Test
  void is_good_for_five_minutes() {
    Setup setup = There.setup(Map.of());
    assertThat(genuine(setup, "s3cret", "2026-11-30T09:55:00Z", BODY)).isTrue();
    assertThat(genuine(setup, "s3cret", "2026-11-30T09:54:59Z", BODY)).isFalse();
    assertThat(genuine(setup, "s3cret", "2026-11-30T10:05:01Z", BODY)).isFalse();
    assertThat(genuine(setup, "s3cret", "1796032800", BODY)).isFalse();
  }

  @Test
  void is_never_that_of_the_public_test_secret() {
    Setup careless = new Setup("zd", "zendesk", Map.of(), Map.of("signing", ZendeskAccount.PUBLIC_TEST_SECRET), Map.of());
    assertThat(genuine(careless, ZendeskAccount.PUBLIC_TEST_SECRET, "2026-11-30T10:00:00Z", BODY)).isFalse();
  }

  @Test
  void may_be_of_the_secret_that_was_replaced() {
    Setup changed = new Setup("zd", "zendesk", Map.of(), Map.of("signing", "new"), Map.of("signing", "old"));
    assertThat(genuine(changed, "old", "2026-11-30T10:00:00Z", BODY)).isTrue();
  }

  @Test
  void that_is_missing_or_nonsense_is_none() {
    Setup setup = There.setup(Map.of());
    assertThat(with(setup, null, "2026-11-30T10:00:00Z", BODY)).isFalse();
    assertThat(with(setup, "%%%", "2026-11-30T10:00:00Z", BODY)).isFalse();
    assertThat(with(setup, "QUFB", null, BODY)).isFalse();
    assertThat(genuine(new Setup("zd", "zendesk", Map.of(), Map.of(), Map.of()), "x", "2026-11-30T10:00:00Z", BODY)).isFalse();
  }
}
