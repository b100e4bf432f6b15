package relevo.ticketing.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import relevo.events.Content;
import relevo.events.Customer;
import relevo.events.DeskEvent;
import relevo.events.Owner;
import relevo.events.escalation.EscalationRaised;
import relevo.events.escalation.EscalationRaised.Priority;
import relevo.events.escalation.Reason;
import relevo.events.escalation.TierRaised;
import relevo.events.flow.Course;
import relevo.events.flow.Signals;
import relevo.events.flow.Step;
import relevo.events.flow.TurnTaken;
import relevo.events.ticketing.TicketTransferred;
import relevo.kernel.JsonText;
import relevo.ticketing.briefing.Briefing.Given;
import relevo.ticketing.briefing.Briefing.HalfDone;
import relevo.ticketing.briefing.Briefing.Tried;
import relevo.ticketing.briefing.Handover.Occasion;

/** A brief says … */
class ComposeTest {

  private static final UUID CONVERSATION = new UUID(7, 7);
  private static final Customer ANA = new Customer(new UUID(8, 8), "5215550001001", null, "Ana");
  private static final Instant BEGINNING = Instant.parse("2026-11-30T10:00:00Z");

  private final Past past = new Past();
  private Instant now = BEGINNING;
  private Instant since = BEGINNING;

  @Test
  void why_a_person_is_wanted_in_words_and_by_which_decision() {
    UUID message = turn("me cobraron dos veces", 0, Map.of());
    happens(escalation(message, "me cobraron dos veces"));
    Briefing brief = Compose.of(past, Occasion.OPENED, now);
    assertThat(brief.why().decision()).isEqualTo(message);
    assertThat(brief.why().release()).isEqualTo(4);
    assertThat(brief.why().said()).isEqualTo("me cobraron dos veces");
    assertThat(brief.why().rules()).containsExactly(new Briefing.Rule("doble cobro", "el dinero no espera", "tema = «doble», fue «doble»", "topic = …"));
    assertThat(brief.language()).isEqualTo("es");
  }

  @Test
  void what_the_bot_tried_and_what_it_did_not_understand() {
    turn("facturas", 0, Map.of(), Step.of(Step.Kind.CHOICE, "Facturación"), Step.of(Step.Kind.ARTICLE, "Mi factura"));
    turn("asdf", 0, Map.of());
    assertThat(Compose.of(past, Occasion.OPENED, now).tried()).containsExactly(
        new Tried(BEGINNING.plusSeconds(60), "choice", "Facturación", null),
        new Tried(BEGINNING.plusSeconds(60), "article", "Mi factura", null),
        new Tried(BEGINNING.plusSeconds(120), "missed", "asdf", null));
  }

  @Test
  void what_the_customer_need_not_be_asked_again_and_since_when() {
    turn("12345", 0, Map.of("pedido", "12345"));
    turn("no, 12346", 0, Map.of("pedido", "12346", "vacio", " "));
    turn("sí", 0, Map.of("pedido", "12346", "operacion", "devolución"));
    assertThat(Compose.of(past, Occasion.OPENED, now).given()).containsExactly(new Given("pedido", "12346", BEGINNING.plusSeconds(120)));
  }

  @Test
  void which_operation_did_not_come_off() {
    turn("devolver", 0, Map.of("operacion", "devolución del pedido"));
    assertThat(Compose.of(past, Occasion.OPENED, now).halfDone()).isEqualTo(new HalfDone("devolución del pedido", "failed"));
  }

  @Test
  void which_question_stayed_without_an_answer() {
    asked("pedido", Map.of());
    assertThat(Compose.of(past, Occasion.OPENED, now).halfDone()).isEqualTo(new HalfDone("pedido", "asked"));
    asked("pedido", Map.of("pedido", "12345"));
    assertThat(Compose.of(past, Occasion.OPENED, now).halfDone()).isNull();
  }

  @Test
  void how_the_mood_went() {
    for (int i = 0; i < 20; i++) turn("texto " + i, -i / 20.0, Map.of());
    List<Briefing.Mood> mood = Compose.of(past, Occasion.OPENED, now).mood();
    assertThat(mood).hasSize(Compose.MOST_MOODS);
    assertThat(mood.getLast()).isEqualTo(new Briefing.Mood(now, -0.95));
  }

  @Test
  void nothing_of_an_earlier_matter() {
    turn("12345", 0, Map.of("pedido", "12345"), Step.of(Step.Kind.ARTICLE, "Viejo"));
    since = BEGINNING.plusSeconds(90);
    turn("hola", 0, Map.of());
    Briefing brief = Compose.of(past, Occasion.OPENED, now);
    assertThat(brief.given()).isEmpty();
    assertThat(brief.tried()).extracting(Tried::name).containsExactly("hola");
    assertThat(brief.mood()).hasSize(1);
  }

  @Test
  void who_passed_it_on_and_why() {
    happens(escalation(turn("ayuda", 0, Map.of()), "ayuda"));
    happens(new TicketTransferred(CONVERSATION, UUID.randomUUID(), UUID.randomUUID(), "es", "especialistas", 3, "caso técnico", "ana"));
    Briefing brief = Compose.of(past, Occasion.TRANSFERRED, now);
    assertThat(brief.why().passedOn()).isEqualTo(new Briefing.PassedOn("especialistas", 3, "ana", "caso técnico"));
    assertThat(brief.why().rules()).extracting(Briefing.Rule::name).containsExactly("doble cobro");
  }

  @Test
  void which_rule_raised_the_tier() {
    happens(escalation(turn("ayuda", 0, Map.of()), "ayuda"));
    UUID threat = turn("los voy a demandar", -0.9, Map.of());
    happens(new TierRaised(CONVERSATION, threat, 3, List.of("amenaza legal"), 5, List.of()));
    happens(new TicketTransferred(CONVERSATION, UUID.randomUUID(), UUID.randomUUID(), "es", "especialistas", 3, "amenaza legal", null));
    Briefing.Why why = Compose.of(past, Occasion.TRANSFERRED, now).why();
    assertThat(why.decision()).isEqualTo(threat);
    assertThat(why.said()).isEqualTo("los voy a demandar");
    assertThat(why.rules()).containsExactly(new Briefing.Rule("amenaza legal", null, null, null));
  }

  @Test
  void nothing_of_what_cannot_be_read_any_more() {
    past.add("TurnTaken", "{\"messageId\":7,\"at\":\"gestern\"}");
    turn("hola", 0, Map.of());
    assertThat(Compose.of(past, Occasion.OPENED, now).mood()).hasSize(1);
  }

  @Test
  void little_where_little_is_known() {
    Briefing brief = Compose.of(past, Occasion.NOW, now);
    assertThat(brief.why().rules()).isEmpty();
    assertThat(brief.halfDone()).isNull();
    assertThat(JsonText.as(Briefing.class, JsonText.of(brief))).isEqualTo(brief);
  }

  private UUID turn(String text, double mood, Map<String, String> data, Step... steps) {
    return turn(text, mood, data, Course.UNKNOWN, steps);
  }

  private void asked(String pending, Map<String, String> data) {
    turn("un agente", 0, data, new Course(null, null, null, null, null, pending));
  }

  private UUID turn(String text, double mood, Map<String, String> data, Course course, Step... steps) {
    now = now.plusSeconds(60);
    UUID message = UUID.randomUUID();
    Signals signals = new Signals(false, false, false, false, mood, 0, "other", List.of(), List.of(), null);
    happens(new TurnTaken(CONVERSATION, message, ANA, Owner.BOT, Content.Kind.TEXT, "es", text, signals, steps.length > 0, 0, false, null,
        null, null, data, 1, since, false, now, course, List.of(steps)));
    return message;
  }

  private EscalationRaised escalation(UUID message, String said) {
    return new EscalationRaised(CONVERSATION, UUID.randomUUID(), message, ANA, "es", "mesa", 2, Priority.HIGH, List.of(),
        List.of("doble cobro"), 4, Map.of(), false, new EscalationRaised.Said(Content.Kind.TEXT, said, now),
        List.of(new Reason("doble cobro", "el dinero no espera", "tema = «doble», fue «doble»", "topic = …")), false);
  }

  private void happens(DeskEvent event) {
    past.add(event.getClass().getSimpleName(), JsonText.of(event));
  }
}
