package relevo.flow.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import relevo.events.Content;
import relevo.events.Content.Choice;
import relevo.flow.connector.Answered.Result;
import relevo.flow.definition.Documents;

class InterpreterTest {

  static final String OPTION = """
      {"id": "%s", "title": @"%s", "next": "%s"}""";

  static final String CONNECTORS = """
      "connectors": {"nombre": {"method": "GET", "url": "{{tienda}}/n/{{nombre}}"}, "hora": {"method": "GET", "url": "{{tienda}}/hora"}},
      "variables": {"nombre": {"type": "text"}}""";

  @Test
  void hands_over_where_a_flow_goes_round_in_circles() {
    Chat chat = chat("""
        "a": {"type": "message", "text": @"tic", "next": "b"}, "b": {"type": "message", "text": @"tac", "next": "a"}""");
    Outcome turn = chat.types("hola");
    assertThat(turn.noticed().handOver()).isEqualTo("bucle");
    assertThat(turn.reply().text()).startsWith("tic\n\ntac").endsWith("¿?");
  }

  @Test
  void hands_over_after_a_thousand_steps() {
    Chat chat = chat("""
        "a": {"type": "menu", "text": @"?", "options": [%s]}""".formatted(OPTION.formatted("x", "Otra vez", "a")));
    for (int i = 0; i < 1000; i++) assertThat(chat.taps("x", "Otra vez").noticed().handOver()).isNull();
    assertThat(chat.taps("x", "Otra vez").noticed().handOver()).isEqualTo("bucle");
  }

  @Test
  void goes_by_the_value_of_a_variable() {
    String nodes = """
        "a": {"type": "ask", "text": @"¿Color?", "variable": "color", "expects": "text", "retry": @"Otra vez", "next": "b"},
        "b": {"type": "branch", "variable": "color", "cases": [{"is": ["rojo", "Red"], "next": "c"}], "otherwise": "d"},
        "c": {"type": "end", "text": @"Como el vino"}, "d": {"type": "end", "text": @"Como el {{color}}"}""";
    assertThat(answering(nodes, "RED").reply().text()).isEqualTo("Como el vino");
    assertThat(answering(nodes, "mar").reply().text()).isEqualTo("Como el mar");
  }

  @Test
  void takes_another_way_after_too_many_wrong_answers() {
    Chat chat = chat("""
        "a": {"type": "ask", "text": @"¿Correo?", "variable": "correo", "expects": "email", "retry": @"Así no", "retries": 2,
              "exhausted": "c", "next": "b"},
        "b": {"type": "end", "text": @"Gracias"}, "c": {"type": "hand-over", "reason": "correo", "text": @"Un momento"}""");
    chat.types("hola");
    assertThat(chat.types("no tengo").reply().text()).isEqualTo("Así no");
    Outcome second = chat.types("tampoco");
    assertThat(second.noticed().handOver()).isEqualTo("correo");
    assertThat(second.noticed().misses()).isEqualTo(2);
    assertThat(second.reply().text()).isEqualTo("Así no\n\nUn momento");
  }

  @Test
  void asks_with_choices_that_may_be_tapped_or_typed() {
    String nodes = """
        "a": {"type": "ask", "text": @"¿Talla?", "variable": "talla", "expects": "choice", "retry": @"Elija una", "next": "b",
              "choices": [{"id": "s", "title": @"Pequeña", "keys": ["1"]}, {"id": "l", "title": @"Grande", "next": "c"}]},
        "b": {"type": "end", "text": @"{{talla}}"}, "c": {"type": "end", "text": @"No queda {{talla}}"}""";
    assertThat(answering(nodes, "pequena").reply().text()).isEqualTo("s");
    assertThat(answering(nodes, "1").reply().text()).isEqualTo("s");
    assertThat(answering(nodes, "XXL").reply().text()).isEqualTo("Elija una");
    Chat chat = chat(nodes);
    assertThat(chat.types("hola").reply().choices()).extracting(Choice::id).containsExactly("s", "l");
    assertThat(chat.taps("l", "Grande").reply().text()).isEqualTo("No queda l");
  }

  @Test
  void hears_the_next_message_at_the_start_after_an_end() {
    Chat chat = chat("""
        "a": {"type": "menu", "text": @"¿Sí?", "options": [%s]}, "b": {"type": "end", "text": @"Adiós"}"""
        .formatted(OPTION.formatted("x", "Fin", "b")));
    chat.types("hola");
    assertThat(chat.types("fin").reply().text()).isEqualTo("Adiós");
    assertThat(chat.types("zzz").reply().text()).isEqualTo("¿?");
    assertThat(chat.types("fin").reply().text()).isEqualTo("Adiós");
  }

  @Test
  void stays_where_the_customer_was_after_a_message_that_leads_nowhere() {
    Chat chat = chat("""
        "a": {"type": "menu", "text": @"¿Sí?", "options": [%s, %s]}, "b": {"type": "message", "text": @"Dicho"}, "c": {"type": "end"}"""
        .formatted(OPTION.formatted("x", "Di", "b"), OPTION.formatted("y", "Calla", "c")));
    chat.types("hola");
    assertThat(chat.types("di").place().node()).isEqualTo("a");
    assertThat(chat.types("calla").reply()).isNull();
  }

  @Test
  void puts_what_customers_tell_into_an_address_as_one_piece() {
    Chat chat = chat("""
        "a": {"type": "ask", "text": @"?", "variable": "nombre", "expects": "text", "retry": @"?", "next": "b"},
        "b": {"type": "lookup", "connector": "nombre", "saves": {"x": "y"},
              "found": "c", "missing": "c", "failed": "c"},
        "c": {"type": "end", "text": @"{{y}}"}""");
    chat.types("hola");
    assertThat(Chat.url(chat.types("admin?x=1&ñ #"))).isEqualTo("http://shop/n/admin%3Fx%3D1%26%C3%B1%20%23");
    Outcome told = chat.shopAnswers(Result.FOUND, Map.of("x", "sí", "z", "no"));
    assertThat(told.reply().text()).isEqualTo("sí");
    assertThat(told.place().variables()).containsEntry("y", "sí").doesNotContainKey("z");
  }

  @Test
  void says_before_a_look_up_what_stands_before_it() {
    Chat chat = chat("""
        "a": {"type": "message", "text": @"Un momento", "next": "b"},
        "b": {"type": "lookup", "connector": "hora", "saves": {"x": "y"}, "found": "c", "missing": "c",
              "failed": "c"},
        "c": {"type": "end", "text": @"Son las {{y}}"}""");
    chat.types("hola");
    assertThat(chat.shopAnswers(Result.FOUND, Map.of("x", "3")).reply().text())
        .isEqualTo("Un momento\n\nSon las 3");
  }

  @Test
  void shows_more_than_three_options_as_a_list() {
    Chat chat = chat("""
        "a": {"type": "menu", "text": @"?", "label": @"Ver", "options": [%s, %s, %s, %s]}""".formatted(
        OPTION.formatted("1", "Uno", "a"), OPTION.formatted("2", "Dos", "a"), OPTION.formatted("3", "Tres", "a"),
        OPTION.formatted("4", "Cuatro", "a")));
    Content reply = chat.types("hola").reply();
    assertThat(reply.kind()).isEqualTo(Content.Kind.LIST);
    assertThat(reply.label()).isEqualTo("Ver");
  }

  @Test
  void counts_a_button_nobody_offered_as_not_understood() {
    Chat chat = chat("""
        "a": {"type": "menu", "text": @"?", "options": [%s]}""".formatted(OPTION.formatted("x", "X", "a")));
    chat.types("hola");
    assertThat(chat.taps("de-otro-flujo", "Viejo").noticed().understood()).isFalse();
  }

  private static Outcome answering(String nodes, String text) {
    Chat chat = chat(nodes);
    chat.types("hola");
    return chat.types(text);
  }

  private static Chat chat(String nodes) {
    return new Chat(Documents.flow(CONNECTORS, nodes), "es");
  }

  @Test
  void makes_no_address_of_what_would_lead_elsewhere() {
    Chat chat = chat("""
        "a": {"type": "ask", "text": @"?", "variable": "nombre", "expects": "text", "retry": @"?", "next": "b"},
        "b": {"type": "lookup", "connector": "nombre", "saves": {"x": "y"}, "found": "c", "missing": "c", "failed": "c"},
        "c": {"type": "end", "text": @"{{y}}"}""");
    chat.types("hola");
    assertThat(Chat.url(chat.types("../admin"))).isNull();
  }
}
