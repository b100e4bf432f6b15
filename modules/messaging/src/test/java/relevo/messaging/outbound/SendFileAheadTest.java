package relevo.messaging.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import relevo.events.Content;
import relevo.events.content.Media;
import relevo.messaging.media.Enclosures;
import relevo.messaging.outbound.Outbound.Purpose;
import relevo.messaging.outbound.Outbound.State;
import relevo.messaging.outbound.SendFileAhead.Errand;
import relevo.messaging.provider.SendResult;
import relevo.messaging.provider.SendResult.Remedy;

class SendFileAheadTest {

  private static final Content DOCUMENT = Content.media(Content.Kind.DOCUMENT, Media.ofId(null, "application/pdf").keptAs(UUID.randomUUID()), null);

  private final Sending sending = new Sending();
  private final SendFileAhead ahead = new SendFileAhead();
  private final List<String> known = new ArrayList<>();
  private final Errand errand = new Errand(sending.order(Purpose.AGENT, DOCUMENT).outboundId(), null, null, 0);

  @BeforeEach
  void connect() {
    ahead.clock = sending.send.clock;
    ahead.outbounds = sending.send.outbounds;
    ahead.holds = sending.send.holds;
    ahead.channels = sending.send.channels;
    ahead.retries = new RetryPlan();
    ahead.undelivered = sending.undelivered;
    ahead.enclosures = new Enclosures() {
      @Override
      public boolean isThere(Content content) {
        return !known.isEmpty();
      }

      @Override
      public long size(Content content) {
        return 10;
      }

      @Override
      public void handedOver(Content content, String vendorId) {
        known.add(vendorId);
      }
    };
  }

  @Test
  void hands_a_file_over_once_for_all_tries_of_its_message() {
    assertThat(ahead.begin(errand, 1).input()).isEqualTo(new Errand(errand.outboundId(), "100", DOCUMENT, 10));
    ahead.settle(errand, new SendResult.Accepted("4711"));
    assertThat(known).containsExactly("4711");
    assertThat(sending.learned).containsExactly("released 100");
    assertThat(ahead.begin(errand, 1).input()).isNull();
  }

  @Test
  void has_nothing_to_do_for_a_message_that_will_not_leave() {
    sending.outbound.refused("why");
    assertThat(ahead.begin(errand, 1).input()).isNull();
  }

  @Test
  void waits_with_its_channel() {
    sending.heldUntil = Sending.NOW.plusSeconds(300);
    assertThat(ahead.begin(errand, 1).later()).isEqualTo(sending.heldUntil);
  }

  @ParameterizedTest
  @EnumSource(value = Remedy.class, names = {"RETRY", "RETRY_SLOWLY", "FIX_CHANNEL"})
  void keeps_its_message_waiting_while_trying_again_helps(Remedy remedy) {
    assertThat(ahead.again(errand, new SendResult.Refused(remedy, "HTTP 503"), 1)).isPresent();
    assertThat(sending.outbound.state()).isEqualTo(State.RETRY);
    assertThat(sending.outbound.error()).isEqualTo("HTTP 503");
    assertThat(sending.learned.contains("held 100 HTTP 503")).isEqualTo(remedy == Remedy.FIX_CHANNEL);
  }

  @Test
  void gives_the_message_up_with_a_file_that_is_not_taken() {
    SendResult refused = new SendResult.Refused(Remedy.NONE, "131053: Media upload error");
    assertThat(ahead.again(errand, refused, 1)).isEmpty();
    ahead.settle(errand, refused);
    assertThat(sending.outbound.state()).isEqualTo(State.DEAD);
    assertThat(sending.undelivered.events).singleElement().satisfies(event -> assertThat(event.reason()).contains("131053"));
    assertThat(sending.send.begin(new SendMessage.Order(errand.outboundId(), null), 1).input()).isNull();
  }
}
