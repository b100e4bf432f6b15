package relevo.escalation.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import relevo.escalation.facts.Facts;
import relevo.escalation.facts.Vocabulary;
import relevo.escalation.profile.Attribute;
import relevo.escalation.profile.Known;
import relevo.escalation.team.KnownTeams;
import relevo.escalation.team.Team;
import relevo.events.Content;
import relevo.events.flow.Course;
import relevo.events.flow.TurnTaken;

class TurnFactsTest {

  private static final Team MESA = KnownTeams.two().fallback();

  @Test
  void say_all_that_is_known() {
    JudgedConversation conversation = new JudgedConversation(Turns.CONVERSATION);
    conversation.handedOverTo(3);
    Known known = new Known(List.of(said("name", "Lucía"), said("tier", "oro"), said("tags", "mayorista"), said("email", "l@example.com"),
        said("ciudad", "Lima")), true);
    Facts facts = TurnFacts.of(Turns.plain().afterMisses(2).withPerson().taken(), known, conversation, MESA);
    assertThat(facts.values()).containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
        Map.entry("Turno.texto", "hola"), Map.entry("Turno.frases", List.of("pedido")),
            Map.entry("Turno.pideHumano", false),
        Map.entry("Turno.entendido", false), Map.entry("Turno.intentosFallidos", 2), Map.entry("Turno.repetida", false),
        Map.entry("Turno.tipoMensaje", "texto"), Map.entry("Turno.tema", "other"), Map.entry("Animo.puntaje", -0.25),
        Map.entry("Animo.tendencia", 0.0), Map.entry("Animo.gritos", false), Map.entry("Animo.insulto", false),
        Map.entry("Animo.frustrado", false), Map.entry("Cliente.categoria", "oro"),
            Map.entry("Cliente.etiquetas", List.of("mayorista")),
        Map.entry("Cliente.atributos", List.of("ciudad=Lima")), Map.entry("Horario.festivo", false),
        Map.entry("Horario.minutosParaAbrir", 0), Map.entry("Cliente.idioma", "es"), Map.entry("Cliente.conocido", true), Map.entry("Horario.equipo", "mesa"),
        Map.entry("Horario.abierto", true), Map.entry("Horario.horaLocal", 1200),
            Map.entry("Horario.diaSemana", "lunes"),
        Map.entry("Conversacion.mensajes", 4), Map.entry("Conversacion.minutos", 10),
            Map.entry("Conversacion.entregasPrevias", 1),
        Map.entry("Conversacion.nivel", 3), Map.entry("Conversacion.dueno", "humano"),
        Map.entry("Conversacion.datos", List.of("pedido=12345"))));
    assertThat(facts.at()).isEqualTo(LocalDateTime.of(2026, 3, 2, 12, 0));
  }

  @Test
  void say_how_the_talk_goes() {
    TurnTaken plain = Turns.plain().taken();
    TurnTaken turn = new TurnTaken(plain.conversationId(), plain.messageId(), plain.customer(), plain.owner(), plain.kind(), "es", "no",
        plain.signals(), false, 1, true, null, null, null, Map.of(), 4, plain.conversationSince(), false, plain.at(),
        new Course(true, 2, 0.75, 5, 9, "pedido"));
    Facts facts = TurnFacts.of(turn, Known.STRANGER, new JudgedConversation(Turns.CONVERSATION), MESA);
    assertThat(facts.values()).containsEntry("Turno.sinAvance", 2).containsEntry("Turno.confianza", 0.75).containsEntry("Animo.acorta", true)
        .containsEntry("Conversacion.minutosDesdeMensaje", 5).containsEntry("Conversacion.minutosDesdeRespuesta", 9)
        .containsEntry("Conversacion.datoPendiente", "pedido").doesNotContainKeys("Conversacion.minutosTicket", "Cliente.atributos");
  }

  @Test
  void say_what_the_flow_knows_and_how_likely_a_sale_is() {
    TurnTaken plain = Turns.plain().taken();
    TurnTaken turn = new TurnTaken(plain.conversationId(), plain.messageId(), plain.customer(), plain.owner(), plain.kind(), "es", "no",
        plain.signals(), true, 0, false, null, null, null, Map.of("puntos", "70", "ciudad", "Lima"), 4, plain.conversationSince(), false,
        plain.at(), Course.UNKNOWN);
    Facts facts = TurnFacts.of(turn, Known.STRANGER, new JudgedConversation(Turns.CONVERSATION), MESA);
    assertThat(facts.values()).containsEntry("Conversacion.puntajeLead", 70)
        .containsEntry("Conversacion.datos", List.of("ciudad=Lima", "puntos=70"));
  }

  @Test
  void say_how_long_the_ticket_waits() {
    JudgedConversation conversation = new JudgedConversation(Turns.CONVERSATION);
    conversation.ticketOpened(Turns.MONDAY_NOON.minusSeconds(1800));
    assertThat(values(conversation)).containsEntry("Conversacion.minutosTicket", 30).containsEntry("Conversacion.minutosSinTomar", 30)
        .containsEntry("Conversacion.traspasos", 0);
    conversation.ticketTaken(Turns.MONDAY_NOON);
    assertThat(values(conversation)).containsEntry("Conversacion.minutosTicket", 30).doesNotContainKey("Conversacion.minutosSinTomar");
    conversation.ticketTransferred();
    assertThat(values(conversation)).containsEntry("Conversacion.minutosSinTomar", 30).containsEntry("Conversacion.traspasos", 1);
    conversation.handedBack();
    assertThat(values(conversation)).doesNotContainKeys("Conversacion.minutosTicket", "Conversacion.traspasos");
  }

  private static Attribute said(String name, String value) {
    return new Attribute(name, value, "csv", Turns.MONDAY_NOON, null);
  }

  @Test
  void suppose_nothing_of_a_customer_nobody_was_asked_about() {
    Facts facts = TurnFacts.of(Turns.plain().taken(), Known.NOTHING, new JudgedConversation(Turns.CONVERSATION), MESA);
    assertThat(facts.customer().known()).isNull();
    assertThat(facts.values()).doesNotContainKeys("Cliente.conocido", "Cliente.categoria", "Cliente.etiquetas", "Cliente.atributos");
  }

  private static Map<String, Object> values(JudgedConversation conversation) {
    return TurnFacts.of(Turns.plain().taken(), Known.STRANGER, conversation, MESA).values();
  }

  @Test
  void leave_a_stranger_unknown() {
    Facts facts = TurnFacts.of(Turns.plain().taken(), Known.STRANGER, new JudgedConversation(Turns.CONVERSATION),
        MESA);
    assertThat(facts.customer().tier()).isNull();
    assertThat(facts.customer().tags()).isNull();
    assertThat(facts.customer().known()).isFalse();
    assertThat(facts.conversation().tier()).isEqualTo(1);
  }

  @Test
  void do_without_signals() {
    TurnTaken bare = new TurnTaken(Turns.CONVERSATION, Turns.MESSAGE, null, null, Content.Kind.OTHER, null, null,
        null, false, 1, false,
        null, null, null, Map.of(), 1, null, false, Turns.MONDAY_NOON, null);
    Facts facts = TurnFacts.of(bare, Known.STRANGER, new JudgedConversation(Turns.CONVERSATION), MESA);
    assertThat(facts.values()).doesNotContainKeys("Turno.texto", "Turno.tema", "Animo.puntaje", "Conversacion.minutos")
        .containsEntry("Turno.tipoMensaje", "otro");
  }

  @ParameterizedTest
  @EnumSource
  void name_every_kind_of_message_in_the_words_of_the_vocabulary(Content.Kind kind) {
    TurnTaken turn = new TurnTaken(Turns.CONVERSATION, Turns.MESSAGE, null, null, kind, null, null, null, false, 1, false,
        null, null, null, Map.of(), 1, null, false, Turns.MONDAY_NOON, null);
    Facts facts = TurnFacts.of(turn, Known.STRANGER, new JudgedConversation(Turns.CONVERSATION), MESA);
    assertThat(Vocabulary.field("Turno.tipoMensaje").orElseThrow().values()).contains(facts.turn().kind());
  }
}
