package relevo.ticketing.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.Content;
import relevo.events.Owner;
import relevo.events.flow.ClaimAsked;
import relevo.events.flow.Signals;
import relevo.events.flow.SurveyAnswered;
import relevo.events.ticketing.SurveyMarked;
import relevo.events.ticketing.SurveySent;
import relevo.kernel.ProductClock;
import relevo.ticketing.Told;
import relevo.ticketing.survey.Survey.State;

class HearMarkTest {

  static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");
  static final UUID CONVERSATION = KeptSurveys.TICKET.conversationId();

  Instant now = NOON;
  KeptSurveys surveys = new KeptSurveys();
  Told<SurveyMarked> marked = new Told<>();
  HearMark hear = new HearMark();
  Survey survey = new Survey(KeptSurveys.TICKET, "ana").sent(NOON);

  @BeforeEach
  void wire() {
    hear.surveys = surveys;
    hear.marked = marked;
    surveys.add(survey);
  }

  @Test
  void takes_a_tap() {
    assertThat(tap(4)).isEqualTo("survey-thanks");
    assertThat(marked.events).singleElement().satisfies(told -> {
      assertThat(told.mark()).isEqualTo(4);
      assertThat(told.agent()).isEqualTo("ana");
      assertThat(told.commented()).isFalse();
    });
    assertThat(SurveyCard.of(survey)).isEqualTo(new SurveyCard("answered", null, 4, null, NOON));
  }

  @Test
  void takes_a_number_and_the_words_after_it() {
    assertThat(says("2, tardaron mucho", "complaint")).isEqualTo("survey-comment");
    assertThat(survey.mark).isEqualTo(2);
    assertThat(survey.comment).isEqualTo("tardaron mucho");
    assertThat(marked.events).singleElement().extracting(SurveyMarked::commented).isEqualTo(true);
  }

  @Test
  void takes_the_first_answer_only() {
    tap(5);
    assertThat(tap(1)).isEqualTo("survey-again");
    assertThat(says("1", "other")).isEqualTo("survey-again");
    assertThat(survey.mark).isEqualTo(5);
    assertThat(marked.events).hasSize(1);
  }

  @Test
  void takes_the_words_right_after_the_mark_once() {
    says("5", "other");
    now = now.plusSeconds(60);
    assertThat(says("Ana fue muy amable", "other")).isEqualTo("survey-comment");
    assertThat(says("y muy rápida", "other")).isNull();
    assertThat(survey.comment).isEqualTo("Ana fue muy amable");
  }

  @Test
  void leaves_a_new_matter_to_the_bot() {
    tap(5);
    assertThat(says("¿dónde está mi pedido?", "order_status")).isNull();
    assertThat(says("bien", "other")).isNull();
    assertThat(survey.comment).isNull();
  }

  @Test
  void leaves_thanks_to_the_bot() {
    tap(5);
    assertThat(says("gracias", "thanks")).isNull();
    assertThat(survey.comment).isNull();
  }

  @Test
  void takes_no_late_words() {
    tap(5);
    now = now.plus(Duration.ofMinutes(15));
    assertThat(says("Ana fue muy amable", "other")).isNull();
  }

  @Test
  void takes_a_bare_number_only_as_the_next_thing_that_is_written() {
    assertThat(says("hola", "greeting")).isNull();
    assertThat(says("1", "other")).isNull();
    assertThat(survey.state).isEqualTo(State.SENT);
    assertThat(tap(3)).isEqualTo("survey-thanks");
  }

  @Test
  void takes_a_number_for_what_it_is_where_words_are_about_something_else() {
    assertThat(says("3 cajas llegaron rotas", "refund")).isNull();
    assertThat(survey.state).isEqualTo(State.SENT);
  }

  @Test
  void takes_no_number_a_day_later() {
    now = now.plus(Duration.ofHours(24));
    assertThat(says("5", "other")).isNull();
  }

  @Test
  void takes_only_a_tap_while_a_person_answers() {
    assertThat(ask(Content.text("5"), Owner.HUMAN, "other").isClaimed()).isFalse();
    assertThat(survey.passedOver).isFalse();
    assertThat(ask(choice(5), Owner.HUMAN, "other").isClaimed()).isTrue();
    assertThat(survey.mark).isEqualTo(5);
  }

  @Test
  void takes_no_notice_of_reactions_and_of_others_surveys() {
    assertThat(ask(Content.reaction("wamid.1", "👍"), Owner.BOT, "other").isClaimed()).isFalse();
    assertThat(survey.passedOver).isFalse();
    survey.conversationId = new UUID(9, 9);
    assertThat(tap(5)).isNull();
  }

  @Test
  void keeps_what_customers_think_of_the_bot_too() {
    KeepFlowMark keep = new KeepFlowMark();
    keep.surveys = surveys;
    keep.clock = new ProductClock();
    keep.on(new SurveyAnswered(CONVERSATION, new UUID(2, 2), "satisfaccion", 3, "regular"));
    assertThat(surveys.last().agent).isNull();
    assertThat(surveys.last().question).isEqualTo("satisfaccion");
    assertThat(SurveyCard.of(surveys.last()).mark()).isEqualTo(3);
    assertThat(tap(4)).isEqualTo("survey-thanks");
  }

  private Content choice(int mark) {
    return Content.chosen(new SurveySent(CONVERSATION, survey.id, survey.ticketId, "es", "mesa", "ana").choice(mark), mark + " ★");
  }

  private String tap(int mark) {
    return ask(choice(mark), Owner.BOT, "other").sentence();
  }

  private String says(String text, String topic) {
    return ask(Content.text(text), Owner.BOT, topic).sentence();
  }

  private ClaimAsked ask(Content content, Owner owner, String topic) {
    Signals signals = new Signals(false, false, false, false, 0, 0, topic, List.of(), List.of(), null);
    ClaimAsked asked = new ClaimAsked(CONVERSATION, UUID.randomUUID(), null, owner, content, signals, now);
    hear.hear(asked);
    return asked;
  }
}
