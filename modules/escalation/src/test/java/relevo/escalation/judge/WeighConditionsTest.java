package relevo.escalation.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.escalation.condition.Clauses;
import relevo.escalation.profile.Attribute;
import relevo.escalation.profile.Customers;
import relevo.escalation.profile.Known;
import relevo.escalation.team.KnownTeams;
import relevo.events.Customer;
import relevo.events.flow.ConditionAsked;
import relevo.events.flow.TurnTaken;
import relevo.events.flow.Variable;
import relevo.events.flow.Variable.Type;

class WeighConditionsTest {

  private static final Map<String, Variable> VARIABLES = Map.of("importe", new Variable(Type.NUMBER, "150.5"), "saldo", new Variable(Type.NUMBER, "99"),
      "unidades", new Variable(Type.INTEGER, "3"), "pedido", new Variable(Type.TEXT, "A12"), "vip", new Variable(Type.BOOLEAN, "true"),
      "entrega", new Variable(Type.DATE, "2026-02-28"), "nada", new Variable(Type.TEXT, null), "nunca", new Variable(Type.DATE, null));

  private final Map<UUID, JudgedConversation> conversations = new HashMap<>();
  private int lookUps;
  private int customersAsked;
  private final WeighConditions weighing = weighing();

  @ParameterizedTest
  @ValueSource(strings = {
      "importe > 100 && categoria == \"oro\"", "abierto == true", "tema in (\"billing\", \"refund\") || intentosFallidos >= 2", "pedido matches \"A\\\\d+\"",
      "!( pedido == null )", "importe > $saldo", "unidades in (2, 3)", "vip == true", "entrega > \"2026-02-27\" && entrega < \"2026-03-01\"",
      "entrega == \"2026-02-28\"", "frases contains \"pedido\"", "etiquetas contains \"mayorista\"", "nivel == 1", "idioma == \"es\"", "puntaje < 0"})
  void says_what_holds_of_variables_and_facts(String condition) {
    assertThat(first(condition)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "importe <= 100", "categoria == \"plata\"", "pedido matches \"A\"", "entrega >= \"2026-03-01\"", "saldo > $importe", "unidades not in (3)", "vip != true"})
  void says_what_does_not_hold(String condition) {
    assertThat(first(condition)).isEqualTo(ConditionAsked.NONE);
  }

  @Test
  void takes_the_unknown_for_unequal_to_everything_and_not_comparable() {
    assertThat(first("nada == \"x\"", "nada matches \".*\"", "nada contains \"\"", "nunca < \"2099-01-01\"", "nunca >= \"0001-01-01\"", "!( nada == null )"))
        .isEqualTo(ConditionAsked.NONE);
    assertThat(first("nada == null && nunca == null && nada != \"x\" && nada not in (\"x\")")).isZero();
  }

  @Test
  void answers_with_the_first_that_holds() {
    assertThat(first("importe > 1000", "importe > 100", "importe > 10")).isEqualTo(1);
    assertThat(first()).isEqualTo(ConditionAsked.NONE);
  }

  @Test
  void looks_nothing_up_that_is_not_asked() {
    first("importe > 100", "tema == \"billing\"", "abierto == true");
    assertThat(lookUps + customersAsked).isZero();
    first("nivel > 5 || entregasPrevias > 5", "mensajes > 500");
    assertThat(lookUps).isEqualTo(1);
  }

  @Test
  void knows_the_past_of_the_conversation() {
    JudgedConversation conversation = new JudgedConversation(Turns.CONVERSATION);
    conversation.handedOverTo(3);
    conversations.put(Turns.CONVERSATION, conversation);
    assertThat(first("nivel == 3 && entregasPrevias == 1")).isZero();
  }

  @Test
  void looks_nothing_up_for_a_talk_that_nobody_has() {
    ConditionAsked asked = new ConditionAsked(turn(), VARIABLES, List.of("conocido == true", "nivel != 1", "importe > 100"), true);
    weighing.on(asked);
    assertThat(asked.first()).isEqualTo(2);
    assertThat(lookUps).isZero();
  }

  @Test
  void refuses_to_answer_over_a_condition_that_cannot_be_read() {
    assertThatThrownBy(() -> first("importe > 1000", "inporte > 100")).isInstanceOf(IllegalStateException.class)
        .hasMessage("condition 1 cannot be read: when:1:1: No existe «inporte» en este flujo. ¿Quiso decir «importe»?");
    assertThat(first("importe > 100", "inporte > 100")).isZero();
  }

  @Test
  void leaves_no_doubt_that_nobody_answered() {
    ConditionAsked asked = new ConditionAsked(turn(), VARIABLES, List.of("vip == true"), false);
    assertThatThrownBy(asked::first).isInstanceOf(IllegalStateException.class).hasMessage("nobody here judges the conditions of flows");
  }

  private int first(String... conditions) {
    ConditionAsked asked = new ConditionAsked(turn(), VARIABLES, List.of(conditions), false);
    weighing.on(asked);
    return asked.first();
  }

  private static Attribute said(String name, String value) {
    return new Attribute(name, value, "csv", Turns.MONDAY_NOON, null);
  }

  private static TurnTaken turn() {
    return Turns.plain().about("billing").taken();
  }

  private WeighConditions weighing() {
    WeighConditions observer = new WeighConditions();
    observer.clauses = new Clauses();
    observer.teams = KnownTeams.two();
    observer.customers = new Customers() {
      @Override
      public Known of(Customer customer) {
        customersAsked++;
        return new Known(List.of(said("tier", "oro"), said("tags", "mayorista")), true);
      }
    };
    observer.conversations = new JudgedConversations() {
      @Override
      Optional<JudgedConversation> with(UUID id) {
        lookUps++;
        return Optional.ofNullable(conversations.get(id));
      }
    };
    return observer;
  }
}
