package relevo.messaging.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import relevo.events.Content;
import relevo.events.Owner;
import relevo.events.content.Template;
import relevo.messaging.outbound.Outbound.Purpose;
import relevo.messaging.outbound.Outbound.State;
import relevo.messaging.provider.SendResult;
import relevo.messaging.provider.SendResult.Remedy;

class SendMessageTest {

  private static final Content HELLO = Content.text("Hola");

  private final Sending sending = new Sending();

  @ParameterizedTest
  @EnumSource(Purpose.class)
  void goes_out_while_the_bot_has_the_conversation(Purpose purpose) {
    assertThat(begins(purpose)).isEqualTo(State.SENDING);
  }

  @ParameterizedTest
  @CsvSource({"BOT, SUPERSEDED", "HAND_OVER, SENDING", "NOTICE, SENDING", "AGENT, SENDING"})
  void is_dropped_if_it_is_the_bots_and_a_person_took_the_ticket(Purpose purpose, State state) {
    sending.conversation.nowAnsweredBy(Owner.HUMAN);
    assertThat(begins(purpose)).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({"BOT, SUPERSEDED", "HAND_OVER, SUPERSEDED", "NOTICE, SUPERSEDED", "AGENT, SENDING"})
  void is_dropped_unless_it_is_an_agents_if_somebody_answered_from_the_businesss_phone(Purpose purpose, State state) {
    sending.conversation.answeredByPhone(Sending.NOW);
    assertThat(begins(purpose)).isEqualTo(state);
  }

  @Test
  void goes_out_once_it_is_held_no_longer() {
    var order = sending.order(Purpose.BOT, HELLO);
    sending.send.held(order);
    assertThat(sending.outbound.state()).isEqualTo(State.HELD);
    assertThat(sending.send.begin(order, 1).input()).isNotNull();
    assertThat(sending.outbound.state()).isEqualTo(State.SENDING);
  }

  @Test
  void says_why_it_did_not_leave_where_a_release_dropped_it() {
    var order = sending.order(Purpose.AGENT, HELLO);
    sending.send.held(order);
    sending.send.dropped(List.of(order), "restaurada");
    assertThat(sending.outbound.state()).isEqualTo(State.REFUSED);
    assertThat(sending.outbound.error()).isEqualTo("restaurada");
    assertThat(sending.send.begin(order, 1).input()).isNull();
  }

  @Test
  void is_in_doubt_where_a_release_drops_what_was_on_its_way() {
    var order = sending.order(Purpose.BOT, HELLO);
    sending.send.begin(order, 1);
    assertThat(sending.outbound.state()).isEqualTo(State.SENDING);
    sending.send.dropped(List.of(order), "restaurada");
    assertThat(sending.outbound.state()).isEqualTo(State.AMBIGUOUS);
    assertThat(sending.outbound.error()).doesNotContain("restaurada");
    assertThat(sending.send.begin(order, 1).input()).isNull();
  }

  @Test
  void is_refused_outside_the_window_unless_it_is_a_template() {
    sending.now = Sending.NOW.plus(Duration.ofHours(25));
    assertThat(begins(Purpose.NOTICE)).isEqualTo(State.REFUSED);
    assertThat(sending.undelivered.events).hasSize(1);
    var order = sending.order(Purpose.AGENT, Content.template(Template.filled("hola", "es"), null));
    assertThat(sending.send.begin(order, 1).input().letter().content().template().name()).isEqualTo("hola");
  }

  @Test
  void is_refused_where_the_customer_wants_no_such_thing_by_now() {
    sending.forbidden = true;
    var order = sending.order(Purpose.AGENT, Content.template(Template.filled("oferta", "es"), null));
    assertThat(sending.send.begin(order, 1).input()).isNull();
    assertThat(sending.outbound.state()).isEqualTo(State.REFUSED);
    assertThat(sending.undelivered.events).hasSize(1);
    assertThat(sending.send.begin(sending.order(Purpose.AGENT, HELLO), 1).input()).isNotNull();
  }

  @Test
  void is_refused_where_its_file_is_gone() {
    sending.fileIsGone = true;
    assertThat(begins(Purpose.AGENT)).isEqualTo(State.REFUSED);
    assertThat(sending.undelivered.events).singleElement().satisfies(event -> assertThat(event.reason()).contains("súbalo de nuevo"));
  }

  @Test
  void waits_with_its_channel() {
    sending.heldUntil = Sending.NOW.plusSeconds(300);
    var order = sending.order(Purpose.AGENT, HELLO);
    assertThat(sending.send.begin(order, 1).later()).isEqualTo(sending.heldUntil);
    assertThat(sending.outbound.state()).isEqualTo(State.PENDING);
  }

  @Test
  void takes_others_along_only_where_they_would_have_to_wait() {
    begins(Purpose.BOT);
    assertThat(sending.learned).isEmpty();
    sending.isTight = true;
    assertThat(begins(Purpose.BOT)).isEqualTo(State.SENDING);
    assertThat(sending.learned).containsExactly("merged");
  }

  @Test
  void waits_until_the_channels_are_known_lest_it_leaves_by_the_wrong_one() {
    sending.channelsAreKnown = false;
    var order = sending.order(Purpose.AGENT, HELLO);
    assertThat(sending.send.begin(order, 1).later()).isAfter(Sending.NOW);
    assertThat(sending.outbound.state()).isEqualTo(State.PENDING);
  }

  @ParameterizedTest
  @EnumSource(value = Remedy.class, names = {"FIX_CHANNEL", "PAUSE_CHANNEL"})
  void stops_its_channel_and_stays_to_be_tried_again(Remedy remedy) {
    var order = sending.order(Purpose.AGENT, HELLO);
    assertThat(sending.send.again(order, new SendResult.Refused(remedy, "190: expired"), 1)).isPresent();
    assertThat(sending.learned).containsExactly("held 100 190: expired");
    assertThat(sending.outbound.state()).isEqualTo(State.RETRY);
  }

  @ParameterizedTest
  @EnumSource(value = Remedy.class, names = {"RETRY", "RETRY_SLOWLY", "WAIT_FOR_PAIR", "FIX_MESSAGE"})
  void waits_alone_for_what_concerns_it_alone(Remedy remedy) {
    var order = sending.order(Purpose.AGENT, HELLO);
    assertThat(sending.send.again(order, new SendResult.Refused(remedy, "why"), 1)).isPresent();
    assertThat(sending.learned).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"OPTED_OUT, marketing stop why", "NOT_THIS_KIND, marketing pause why", "UNREACHABLE, unreachable"})
  void tells_what_a_refusal_says_of_the_customer(Remedy remedy, String learned) {
    refuse(remedy);
    assertThat(sending.learned).containsExactly(learned);
  }

  @ParameterizedTest
  @EnumSource(value = Remedy.class, names = {"TEMPLATE", "UNREACHABLE", "OPTED_OUT", "NOT_THIS_KIND", "NONE"})
  void is_given_up_where_repeating_helps_nobody(Remedy remedy) {
    refuse(remedy);
    assertThat(sending.outbound.state()).isEqualTo(State.DEAD);
    assertThat(sending.undelivered.events).singleElement().extracting(event -> event.reason()).isEqualTo("why");
  }

  @Test
  void shows_that_its_channel_works() {
    sending.send.settle(sending.order(Purpose.BOT, HELLO), new SendResult.Accepted("wamid.1"));
    assertThat(sending.learned).containsExactly("released 100");
  }

  private State begins(Purpose purpose) {
    sending.send.begin(sending.order(purpose, HELLO), 1);
    return sending.outbound.state();
  }

  private void refuse(Remedy remedy) {
    var order = sending.order(Purpose.AGENT, HELLO);
    SendResult.Refused refused = new SendResult.Refused(remedy, "why");
    assertThat(sending.send.again(order, refused, 1)).isEmpty();
    sending.send.settle(order, refused);
  }
}
