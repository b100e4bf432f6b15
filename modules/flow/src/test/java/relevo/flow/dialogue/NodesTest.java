package relevo.flow.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import relevo.events.Content;
import relevo.events.Content.Choice;
import relevo.events.content.Template;
import relevo.flow.connector.Answered.Result;
import relevo.flow.definition.Documents;
import relevo.flow.definition.Flow;

class NodesTest {

  static final String VARIABLES = """
      "variables": {"puntos": {"type": "integer", "initial": "1"}, "clave": {"type": "text", "sensitive": true}, "ciudad": {"type": "text"},
                    "nombre": {"type": "text"}, "idioma": {"type": "text"}, "nota": {"type": "integer"}}""";
  static final String ASK = """
      "a": {"type": "ask", "text": @"¿Ciudad?", "variable": "ciudad", "expects": "text", "retry": @"?", "next": "b"}""";

  @Test
  void set_variables_and_add_to_numbers() {
    Chat chat = chat(ASK + """
        , "b": {"type": "set", "values": {"nombre": "{{ciudad}}, {{marca}}"}, "add": {"puntos": 10}, "next": "c"},
        "c": {"type": "end", "text": @"{{nombre}}: {{puntos}}"}""");
    chat.types("hola");
    assertThat(chat.types("Lima").reply().text()).isEqualTo("Lima, Tienda Relevo: 11");
  }

  @Test
  void branch_by_conditions_of_the_rules_grammar() {
    Chat chat = chat(ASK + """
        , "b": {"type": "branch", "cases": [{"when": "ciudad == Quito", "next": "c"}, {"when": "ciudad == Lima", "next": "d"}], "otherwise": "e"},
        "c": {"type": "end", "text": @"1"}, "d": {"type": "end", "text": @"2"}, "e": {"type": "end", "text": @"3"}""");
    chat.types("hola");
    assertThat(chat.types("Lima").reply().text()).isEqualTo("2");
  }

  @Test
  void send_files_and_links_as_messages_of_their_own() {
    Outcome turn = chat("""
        "a": {"type": "message", "text": @"Uno", "next": "b"},
        "b": {"type": "message", "media": {"kind": "document", "url": "https://example.com/{{marca}}.pdf", "name": "guia.pdf"}, "text": @"La guía", "next": "c"},
        "c": {"type": "message", "text": @"Mire", "link": {"label": @"Abrir", "url": "https://example.com/x"}, "next": "d"},
        "d": {"type": "message", "text": @"Dos", "next": "e"}, "e": {"type": "end", "text": @"Tres"}""").types("hola");
    assertThat(turn.before()).extracting(Content::kind).containsExactly(Content.Kind.TEXT, Content.Kind.DOCUMENT, Content.Kind.LINK);
    assertThat(turn.before().get(1).media().fileName()).isEqualTo("guia.pdf");
    assertThat(turn.reply().text()).isEqualTo("Dos\n\nTres");
  }

  @Test
  void send_an_approved_template_in_the_customers_language() {
    Outcome turn = new Chat(Documents.flow(VARIABLES, """
        "a": {"type": "message", "template": {"name": "aviso", "languages": {"es": "es_MX", "en": "en_US", "pt": "pt_BR"},
              "parameters": ["{{marca}}"]}, "next": "b"}, "b": {"type": "end"}"""), "pt").types("olá");
    assertThat(turn.reply().template()).isEqualTo(Template.filled("aviso", "pt_BR", "Tienda Relevo"));
  }

  @Test
  void go_through_another_flow_and_come_back_with_what_it_learnt() {
    Chat chat = withSubflow();
    assertThat(chat.types("hola").reply().text()).isEqualTo("Vamos\n\n¿Nombre para Lima?");
    assertThat(chat.types("Ana").reply().text()).isEqualTo("Hola, Ana de Lima");
  }

  @Test
  void leave_another_flow_for_a_command_of_the_first() {
    Chat chat = withSubflow();
    chat.types("hola");
    assertThat(chat.types("menu").reply().text()).endsWith("Vamos\n\n¿Nombre para Lima?");
    assertThat(chat.types("Ana").reply().text()).isEqualTo("Hola, Ana de Lima");
  }

  @Test
  void hand_over_where_another_flow_is_gone() {
    Outcome turn = chat("""
        "a": {"type": "subflow", "flow": "perdido", "next": "b"}, "b": {"type": "end", "text": @"Fin"}""").types("hola");
    assertThat(turn.noticed().handOver()).isEqualTo("bucle");
  }

  @Test
  void go_on_in_another_language() {
    Chat chat = chat("""
        "a": {"type": "ask", "text": @"?", "variable": "idioma", "expects": "text", "retry": @"?", "next": "b"},
        "b": {"type": "language", "variable": "idioma", "next": "c"},
        "c": {"type": "end", "text": {"es": "Fin", "en": "End", "pt": "Fim"}}""");
    chat.types("hola");
    Outcome turn = chat.types("en");
    assertThat(turn.language()).isEqualTo("en");
    assertThat(turn.reply().text()).isEqualTo("End");
  }

  @Test
  void speak_spanish_where_a_flow_does_not_speak_the_customers_language() {
    Flow flow = Documents.flow("\"languages\": [\"es\"]", """
        "a": {"type": "menu", "text": {"es": "¿Sí?"}, "options": [{"id": "x", "title": {"es": "Sí"}, "next": "a"}]}""");
    Chat chat = new Chat(flow, "en");
    chat.types("hello");
    chat.types("zzz");
    Outcome again = chat.types("zzzz");
    assertThat(again.reply().text()).isEqualTo("Disculpe que insista. ¿?");
    assertThat(again.language()).isNull();
  }

  @Test
  void keep_a_lead_only_with_consent() {
    String nodes = ASK + """
        , "b": {"type": "lead", "text": @"¿Podemos guardar {{ciudad}}?", "consent": "2026-11", "fields": ["ciudad"], "score": "puntos",
              "accepted": "c", "declined": "d"},
        "c": {"type": "end", "text": @"Guardado"}, "d": {"type": "end", "text": @"Nada guardado"}""";
    Chat yes = chat(nodes);
    yes.types("hola");
    assertThat(yes.types("Lima").reply().choices()).extracting(Choice::title).containsExactly("Sí, acepto", "No, gracias");
    Outcome agreed = yes.types("sí");
    assertThat(agreed.deeds()).containsExactly(
        new Deed.LeadGiven(Map.of("ciudad", "Lima"), "¿Podemos guardar Lima?", "2026-11", 1));
    assertThat(agreed.reply().text()).isEqualTo("Guardado");
    Chat no = chat(nodes);
    no.types("hola");
    no.types("Lima");
    assertThat(no.taps("no-consiento", "No, gracias").deeds()).isEmpty();
  }

  @Test
  void ask_for_a_mark_and_for_words() {
    Chat chat = chat("""
        "a": {"type": "survey", "text": @"¿Qué tal?", "label": @"Puntuar", "variable": "nota", "comment": @"¿Por qué?", "next": "b"},
        "b": {"type": "end", "text": @"Gracias"}""");
    assertThat(chat.types("hola").reply().choices()).extracting(Choice::title).containsExactly("1 ★", "2 ★★", "3 ★★★", "4 ★★★★", "5 ★★★★★");
    assertThat(chat.types("7").noticed().understood()).isFalse();
    assertThat(chat.taps("nota:4", "4 ★★★★").reply().text()).isEqualTo("¿Por qué?");
    Outcome rated = chat.types("tardaron un poco");
    assertThat(rated.deeds()).containsExactly(new Deed.Rated("a", 4, "tardaron un poco"));
    assertThat(rated.reply().text()).isEqualTo("Gracias");
    assertThat(rated.noticed().data()).doesNotContainKey("#nota");
  }

  @Test
  void go_on_after_a_silence_and_start_it_anew_with_every_message() {
    Chat chat = chat("""
        "a": {"type": "menu", "text": @"?", "options": [{"id": "x", "title": @"X", "next": "b"}], "timeout": {"minutes": 30, "next": "c"}},
        "b": {"type": "end", "text": @"B"}, "c": {"type": "end", "text": @"¿Sigue ahí?"}""");
    assertThat(chat.types("hola").silenceMinutes()).isEqualTo(30);
    assertThat(chat.types("zzz").silenceMinutes()).isEqualTo(30);
    assertThat(chat.keepsSilent().reply().text()).isEqualTo("¿Sigue ahí?");
  }

  @Test
  void wait_for_a_time_or_for_the_customer() {
    String nodes = """
        "a": {"type": "wait", "minutes": 5, "reply": "b", "next": "c"},
        "b": {"type": "end", "text": @"Me dijo algo"}, "c": {"type": "end", "text": @"Pasó el tiempo"}""";
    Chat talking = chat(nodes);
    assertThat(talking.types("hola").silenceMinutes()).isEqualTo(5);
    assertThat(talking.types("una cosa").reply().text()).isEqualTo("Me dijo algo");
    Chat silent = chat(nodes);
    silent.types("hola");
    assertThat(silent.keepsSilent().reply().text()).isEqualTo("Pasó el tiempo");
  }

  @Test
  void tell_done_from_refused_and_failed_and_name_the_operation_left_half_done() {
    Flow flow = Documents.flow(VARIABLES + """
        , "connectors": {"comprar": {"method": "POST", "url": "{{tienda}}/orders", "body": {"city": "{{ciudad}}"}, "idempotencyKey": true}}""",
        ASK + """
        , "b": {"type": "action", "connector": "comprar", "operation": "compra", "saves": {"number": "nombre"}, "done": "c", "refused": "d", "failed": "e"},
        "c": {"type": "end", "text": @"Pedido {{nombre}}"}, "d": {"type": "end", "text": @"No se puede"},
        "e": {"type": "hand-over", "reason": "compra", "text": @"Un momento"}""");
    assertThat(answered(flow, Result.FOUND).reply().text()).isEqualTo("Pedido 77");
    assertThat(answered(flow, Result.REFUSED).reply().text()).isEqualTo("No se puede");
    Outcome failed = answered(flow, Result.FAILED);
    assertThat(failed.noticed().failedAction()).isEqualTo("comprar");
    assertThat(failed.noticed().handOver()).isEqualTo("compra");
    assertThat(failed.noticed().data()).containsEntry("operacion", "compra").containsEntry("ciudad", "Lima");
  }

  @Test
  void show_nobody_what_is_sensitive() {
    Chat chat = chat("""
        "a": {"type": "ask", "text": @"¿Clave?", "variable": "clave", "expects": "text", "retry": @"?", "next": "b"}, "b": {"type": "end"}""");
    chat.types("hola");
    Outcome turn = chat.types("1234");
    assertThat(turn.place().variables()).containsEntry("clave", "1234");
    assertThat(turn.noticed().data()).doesNotContainKey("clave");
  }

  @Test
  void say_nothing_twice_in_a_row_without_an_excuse() {
    Chat chat = chat("""
        "a": {"type": "menu", "text": @"?", "options": [{"id": "x", "title": @"X", "next": "a"}]}""");
    chat.types("hola");
    assertThat(chat.types("zzz").reply().text()).isEqualTo("¿?");
    assertThat(chat.types("zzzz").reply().text()).isEqualTo("Disculpe que insista. ¿?");
  }

  private static Outcome answered(Flow flow, Result result) {
    Chat chat = new Chat(flow, "es");
    chat.types("hola");
    chat.types("Lima");
    return chat.shopAnswers(result, Map.of("number", "77"));
  }

  private static Chat withSubflow() {
    Flow sub = Documents.named("otro", "\"variables\": {\"lugar\": {\"type\": \"text\"}}", """
        "a": {"type": "ask", "text": @"¿Nombre para {{lugar}}?", "variable": "quien", "expects": "text", "retry": @"?", "next": "b"},
        "b": {"type": "end"}""");
    Flow flow = Documents.flow(VARIABLES + ", \"commands\": [{\"equals\": [\"menu\"], \"next\": \"a\"}]", """
        "a": {"type": "message", "text": @"Vamos", "next": "c"}, "c": {"type": "set", "values": {"ciudad": "Lima"}, "next": "d"},
        "d": {"type": "subflow", "flow": "otro", "with": {"lugar": "{{ciudad}}"}, "saves": {"quien": "nombre"}, "next": "e"},
        "e": {"type": "end", "text": @"Hola, {{nombre}} de {{ciudad}}"}""");
    return new Chat(flow, "es", Map.of("otro", sub));
  }

  private static Chat chat(String nodes) {
    return new Chat(Documents.flow(VARIABLES, nodes), "es");
  }
}
