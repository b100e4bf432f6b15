package relevo.sandbox.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.kernel.ProductClock;
import relevo.sandbox.graph.Messages;

class NetworkTest {

  static final Address ANA = Address.of("5215550001001");

  List<String> carried = new ArrayList<>();
  List<Runnable> later = new ArrayList<>();
  boolean deskTakes = true;
  Network network = new Network();

  @BeforeEach
  void wire() {
    network.phones = new Phones();
    network.clock = new ProductClock();
    network.phoneNumberId = "100000000000001";
    network.radio = new Radio() {
      @Override
      void soon(long millis, Runnable work) {
        later.add(work);
      }
    };
    network.radio.desk = new DeskWebhook() {
      @Override
      boolean takes(String json) {
        carried.add(json);
        return deskTakes;
      }
    };
  }

  @Test
  void carries_what_a_customer_says_to_the_desk() {
    Bubble bubble = network.say(ANA, EnvelopeTest.text("Hola"));
    assertThat(bubble.status()).isEqualTo(Bubble.Status.SENT);
    assertThat(EnvelopeTest.value(carried.getFirst()).getJsonArray("messages").getJsonObject(0).getString("id"))
        .isEqualTo(bubble.id());
  }

  @Test
  void shows_that_the_desk_did_not_take_it_and_tries_again() {
    deskTakes = false;
    assertThat(network.say(ANA, EnvelopeTest.text("Hola")).status()).isEqualTo(Bubble.Status.RETRYING);
    deskTakes = true;
    later.removeFirst().run();
    assertThat(onlyBubble().status()).isEqualTo(Bubble.Status.SENT);
    assertThat(carried.get(1)).isEqualTo(carried.get(0));
  }

  @Test
  void lets_a_message_carry_the_time_at_which_it_was_said() {
    network.say(ANA, new Saying("Hola", "", "", "", "Ana", null, Instant.parse("2026-11-23T09:00:00Z")));
    assertThat(sentAt()).isEqualTo(Instant.parse("2026-11-23T09:00:00Z").getEpochSecond());
    network.say(ANA, new Saying("Hola", "", "", "", "Ana", null, Instant.now().plusSeconds(900)));
    assertThat(sentAt()).isLessThanOrEqualTo(Instant.now().getEpochSecond());
  }

  long sentAt() {
    return Long.parseLong(EnvelopeTest.value(carried.getLast()).getJsonArray("messages").getJsonObject(0).getString("timestamp"));
  }

  @Test
  void gives_up_after_twelve_attempts() {
    deskTakes = false;
    network.say(ANA, EnvelopeTest.text("Hola"));
    while (!later.isEmpty()) later.removeFirst().run();
    assertThat(carried).hasSize(12);
    assertThat(onlyBubble().status()).isEqualTo(Bubble.Status.FAILED);
  }

  @Test
  void shows_an_answer_and_reports_sent_and_delivered() {
    network.graph().post(Messages.bytes(Messages.text("Hola, Ana")));
    later.removeFirst().run();
    assertThat(onlyBubble().status()).isEqualTo(Bubble.Status.DELIVERED);
    assertThat(carried).extracting(NetworkTest::status).containsExactly("sent", "delivered");
  }

  @Test
  void reports_read_once_the_customer_looks() {
    network.graph().post(Messages.bytes(Messages.text("Hola, Ana")));
    later.removeFirst().run();
    network.see(network.phones.at(ANA));
    network.see(network.phones.at(ANA));
    assertThat(later).hasSize(1);
    later.removeFirst().run();
    assertThat(carried).extracting(NetworkTest::status).containsExactly("sent", "delivered", "read");
  }

  @Test
  void turns_the_customers_ticks_blue_when_the_desk_has_read() {
    Bubble bubble = network.say(ANA, EnvelopeTest.text("Hola"));
    network.graph().post(Messages.bytes(Messages.json("{'messaging_product':'whatsapp','status':'read','message_id':'"
        + bubble.id() + "'}")));
    assertThat(onlyBubble().status()).isEqualTo(Bubble.Status.READ);
  }

  @Test
  void ignores_a_read_mark_for_a_message_of_nobody() {
    network.read("wamid.", true);
    network.read("otro", false);
    assertThat(carried).isEmpty();
  }

  @Test
  void waits_longer_before_each_further_attempt_up_to_a_minute() {
    assertThat(List.of(Radio.pauseMillis(1), Radio.pauseMillis(2), Radio.pauseMillis(12)))
        .containsExactly(2000L, 4000L, 60_000L);
  }

  Bubble onlyBubble() {
    assertThat(network.phones.at(ANA).changedAfter(0)).hasSize(1);
    return network.phones.at(ANA).changedAfter(0).getFirst();
  }

  static String status(String json) {
    return EnvelopeTest.value(json).getJsonArray("statuses").getJsonObject(0).getString("status");
  }
}
