package relevo.integration.alert.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.integration.alert.Deliveries;
import relevo.integration.alert.KeptLinks;
import relevo.integration.alert.Standings;
import relevo.integration.vendor.Incoming;
import relevo.integration.vendor.Links.Link;
import relevo.integration.vendor.Setup;
import relevo.jobs.Jobs;

class SlackIntegrationTest {

  private static final String SECRET = "shhh";
  private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
  private static final String PRESS = "payload=" + URLEncoder.encode("{\"type\":\"block_actions\",\"user\":{\"id\":\"U1\"},\"response_url\":\"https://hooks.slack.com/x\","
      + "\"actions\":[{\"action_id\":\"take\",\"value\":\"" + Standings.TICKET + "\",\"action_ts\":\"1\"}]}", StandardCharsets.UTF_8);

  Setup setup = Deliveries.setup("slack", Map.of("rooms", "facturacion = C1"), Map.of("token", "t", "signingSecret", SECRET));
  List<Object> asked = new ArrayList<>();
  KeptLinks links = new KeptLinks();
  SlackIntegration slack = new SlackIntegration();

  @BeforeEach
  void wire() {
    slack.cards = new SlackCards();
    slack.cards.links = links;
    slack.jobs = new Jobs() {
      @Override
      public void add(String kind, UUID subject, Object input) {
        asked.add(input);
      }
    };
  }

  private Incoming signed(String type, String text) {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    String now = String.valueOf(NOON.getEpochSecond());
    return new Incoming("POST", "", "", Map.of("content-type", type, "x-slack-request-timestamp", now,
        "x-slack-signature", SlackSignature.sign(SECRET, now, body)), body, NOON);
  }

  @Test
  void keeps_a_press_and_thanks_slack_at_once() {
    assertThat(slack.receive(setup, signed("application/x-www-form-urlencoded", PRESS)).status()).isEqualTo(200);
    assertThat(asked).containsExactly(new SlackRequest("slack-1", Standings.TICKET, "U1", null, null, null, "https://hooks.slack.com/x", null));
  }

  @Test
  void believes_nobody_without_the_signature() {
    Incoming good = signed("application/x-www-form-urlencoded", PRESS);
    Map<String, String> headers = new HashMap<>(good.headers());
    headers.put("x-slack-signature", "v0=00");
    assertThat(slack.receive(setup, new Incoming("POST", "", "", headers, good.body(), NOON)).status()).isEqualTo(401);
    assertThat(slack.receive(setup, new Incoming("POST", "", "", good.headers(), good.body(), NOON.plusSeconds(301))).status()).isEqualTo(401);
    assertThat(slack.receive(setup, new Incoming("GET", "", "", Map.of(), new byte[0], NOON)).status()).isEqualTo(405);
    assertThat(asked).isEmpty();
  }

  @Test
  void says_that_the_address_is_ours() {
    assertThat(slack.receive(setup, signed("application/json", "{\"type\":\"url_verification\",\"challenge\":\"3eZ\"}")).body()).isEqualTo("3eZ");
  }

  @Test
  void hears_what_is_written_below_its_own_cards() {
    String event = "{\"type\":\"event_callback\",\"event_id\":\"Ev1\",\"event\":{\"type\":\"message\",\"channel\":\"C1\",\"user\":\"U1\",\"text\":\"a &amp; b\",\"ts\":\"2.0\",\"thread_ts\":\"1.0\"}}";
    slack.receive(setup, signed("application/json", event));
    assertThat(asked).isEmpty();
    links.keep(setup, SlackCards.CARD, new Link(Standings.TICKET, "C1 1.0", "facturacion"));
    slack.receive(setup, signed("application/json", event));
    assertThat(asked).containsExactly(new SlackRequest("slack-1", Standings.TICKET, "U1", null, "Ev1", "a & b", null, null));
  }

  @Test
  void wants_a_channel_that_can_be_one() {
    assertThat(slack.faults(setup)).isEmpty();
    assertThat(slack.faults(Deliveries.setup("slack", Map.of(), Map.of()))).hasSize(1);
    assertThat(slack.faults(Deliveries.setup("slack", Map.of("fallback", "#soporte"), Map.of()))).singleElement().asString().contains("#soporte");
  }
}
