package relevo.integration.events;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import relevo.integration.vendor.Delivery;
import relevo.integration.vendor.Delivery.Place;

class SignedEventTest {

  private static final UUID ID = new UUID(1, 2);
  private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
  private static final String SECRET = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

  /** By openssl; also what the libraries of Standard Webhooks are tested with. */
  @Test
  void is_signed_as_everybody_signs_webhooks() {
    assertThat(SignedEvent.signature("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330.{\"test\": 2432232314}"))
        .isEqualTo("g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  /** By Python's hmac. */
  @Test
  void has_its_id_its_time_and_its_signature_in_headers() {
    Map<String, String> headers = SignedEvent.headers(ID, SignedEvent.check(ID, NOON), SECRET, Optional.empty(), NOON);
    assertThat(headers).containsEntry("webhook-id", "00000000-0000-0001-0000-000000000002").containsEntry("webhook-timestamp", "1772449200")
        .containsEntry("webhook-signature", "v1,AniP1RJml95LMKbi+m54p/opcbW957fKJ6I+jpnFRp0=");
  }

  @Test
  void is_signed_with_both_secrets_while_both_are_good() {
    Map<String, String> headers = SignedEvent.headers(ID, "{}", SECRET, Optional.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"), NOON);
    assertThat(headers.get("webhook-signature").split(" ")).hasSize(2).allMatch(each -> each.startsWith("v1,")).doesNotHaveDuplicates();
  }

  @Test
  void makes_secrets_of_its_own_that_nobody_guesses() {
    String secret = SignedEvent.newSecret();
    assertThat(secret).startsWith("whsec_").isNotEqualTo(SignedEvent.newSecret());
    assertThat(Base64.getDecoder().decode(secret.substring(6))).hasSize(32);
  }

  @Test
  void says_what_happened_where() {
    JsonObject body = read("{\"team\":\"mesa\",\"tier\":2}");
    Place place = new Place(new UUID(5, 5), "mesa", null, "100", null, "34600111222", "Rosa");
    String text = SignedEvent.body(new Delivery(ID, "TicketOpened", NOON, new UUID(3, 3), body, place, List.of(), 1, 0));
    assertThat(read(text)).isEqualTo(read("""
        {"id":"00000000-0000-0001-0000-000000000002","type":"TicketOpened","at":"2026-03-02T11:00:00Z",
         "conversation":"00000000-0000-0003-0000-000000000003","ticket":"00000000-0000-0005-0000-000000000005","team":"mesa","channel":"100",
         "data":{"team":"mesa","tier":2}}"""));
  }

  private static JsonObject read(String text) {
    return JsonProvider.provider().createReader(new StringReader(text)).readObject();
  }
}
