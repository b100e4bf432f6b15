package relevo.flow.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import relevo.flow.connector.Answered.Result;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.events.Content;
import relevo.events.content.Media;
import relevo.events.Content.Choice;

class BienvenidaTest {

  static final String NOT_UNDERSTOOD =
      "Lo siento, no entendí. Seleccione una opción o escriba «agente» para hablar con alguien.";

  Chat chat = new Chat("bienvenida");

  @Test
  void greets_with_three_buttons_and_says_that_it_is_automatic() {
    Content reply = chat.types("hola").reply();
    assertThat(reply.kind()).isEqualTo(Content.Kind.BUTTONS);
    assertThat(reply.text()).startsWith("¡Hola! Bienvenido a Tienda Relevo.").contains("asistente automático").contains(
        "Responda 1 para el seguimiento de pedidos, 2 para preguntas frecuentes o 3 para hablar con un agente.");
    assertThat(reply.choices()).extracting(Choice::title)
        .containsExactly("Seguir un pedido", "Preguntas frecuentes", "Hablar con un agente");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1.", "uno", "Seguir un pedido", "SEGUIR UN PEDIDO", "pedido"})
  void asks_for_the_order_number(String typed) {
    chat.types("hola");
    Outcome turn = chat.types(typed);
    assertThat(turn.reply().text()).startsWith("¿Cuál es su número de pedido?");
    assertThat(turn.noticed().menuChoice()).isEqualTo("pedido");
  }

  @Test
  void looks_the_order_up_and_tells_where_it_is() {
    chat.types("hola");
    chat.taps("pedido", "Seguir un pedido");
    Outcome asked = chat.types("es el 12345");
    assertThat(Chat.url(asked)).isEqualTo("http://shop/orders/12345");
    assertThat(asked.reply()).isNull();
    Outcome told = chat.shopAnswers(Result.FOUND, found("en camino"));
    assertThat(told.reply().text()).startsWith(
        "Su pedido 12345 está en camino con Correos. Número de guía: ES123. Llegada prevista: 2026-11-25.");
    assertThat(told.place().variables()).containsEntry("pedido", "12345").containsEntry("estado", "en camino");
    assertThat(told.noticed().failedAction()).isNull();
  }

  @Test
  void tells_a_delivered_order_as_delivered() {
    chat.types("1");
    chat.types("12346");
    assertThat(chat.shopAnswers(Result.FOUND, found("Entregado")).reply().text()).startsWith("Su pedido 12346 ya fue entregado por Correos");
  }

  @Test
  void asks_again_for_an_order_nobody_knows() {
    chat.types("1");
    chat.types("99999");
    Outcome told = chat.shopAnswers(Result.MISSING, Map.of());
    assertThat(told.reply().text()).contains("No encuentro ningún pedido con el número 99999").contains("¿Cuál es su número");
    assertThat(Chat.url(chat.types("12345"))).endsWith("/orders/12345");
  }

  @Test
  void names_the_action_that_failed() {
    chat.types("1");
    chat.types("12398");
    Outcome told = chat.shopAnswers(Result.FAILED, Map.of());
    assertThat(told.noticed().failedAction()).isEqualTo("pedido");
    assertThat(told.reply().text()).startsWith("Ahora mismo no puedo consultar el pedido 12398.");
  }

  @Test
  void takes_an_order_number_that_came_with_the_question() {
    Outcome asked = chat.types("¿Dónde está mi pedido #a-12345?");
    assertThat(Chat.url(asked)).isEqualTo("http://shop/orders/A-12345");
    assertThat(chat.shopAnswers(Result.FOUND, found("en camino")).reply().text()).startsWith("Soy el asistente automático de Tienda Relevo.");
  }

  @Test
  void does_not_take_words_for_a_number() {
    chat.types("1");
    Outcome turn = chat.types("no lo tengo a mano");
    assertThat(turn.noticed().understood()).isFalse();
    assertThat(turn.reply().text()).startsWith("Ese número de pedido no parece válido.");
  }

  @Test
  void shows_the_frequent_questions_as_a_list() {
    chat.types("hola");
    Content reply = chat.types("2").reply();
    assertThat(reply.kind()).isEqualTo(Content.Kind.LIST);
    assertThat(reply.label()).isEqualTo("Ver preguntas");
    assertThat(reply.choices()).hasSize(9).allSatisfy(row -> assertThat(row.title()).hasSizeLessThanOrEqualTo(24));
  }

  @Test
  void answers_a_tapped_question() {
    chat.types("2");
    Outcome turn = chat.taps("faq:pago", "Formas de pago");
    assertThat(turn.reply().text()).startsWith("Aceptamos tarjeta, transferencia y Bizum.");
    assertThat(turn.noticed().understood()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cuanto cuesta el envio", "¿Cuánto cuesta el envío?", "cuánto cuestan los envios?", "gastos de enbio"})
  void answers_a_typed_question_however_it_is_spelt(String question) {
    chat.types("hola");
    assertThat(chat.types(question).reply().text()).startsWith("El envío cuesta 3,95 €");
  }

  @Test
  void answers_a_question_in_the_middle_of_another_matter() {
    chat.types("1");
    assertThat(chat.types("¿qué garantía tienen los productos?").reply().text()).contains("tres años de garantía");
    assertThat(chat.types("12345").wanted()).isNotNull();
  }

  @Test
  void hands_over_on_option_three_as_a_fact_for_the_rules() {
    chat.types("hola");
    Outcome turn = chat.types("3");
    assertThat(turn.noticed().menuChoice()).isEqualTo("agente");
    assertThat(turn.noticed().handOver()).isEqualTo("menu");
    assertThat(turn.reply().text()).startsWith("Entendido.");
  }

  @Test
  void understands_the_wish_for_a_person_anywhere() {
    chat.types("1");
    Outcome turn = chat.types("mejor con un agente");
    assertThat(turn.noticed().understood()).isTrue();
    assertThat(turn.noticed().misses()).isZero();
    assertThat(turn.noticed().handOver()).isNull();
  }

  @Test
  void counts_what_it_does_not_understand_and_keeps_offering() {
    chat.types("hola");
    assertThat(chat.types("xyzzy").reply().text()).isEqualTo(NOT_UNDERSTOOD);
    assertThat(chat.types("plugh").noticed().misses()).isEqualTo(2);
    Outcome third = chat.types("foo");
    assertThat(third.noticed().misses()).isEqualTo(3);
    assertThat(third.noticed().understood()).isFalse();
    assertThat(third.reply().choices()).hasSize(3);
  }

  @Test
  void forgets_misses_once_it_understands() {
    chat.types("hola");
    chat.types("xyzzy");
    assertThat(chat.types("2").noticed().misses()).isZero();
    assertThat(chat.types("xyzzy").noticed().misses()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"menú", "MENU", "hola", "buenos días", "inicio"})
  void returns_to_the_menu(String word) {
    chat.types("hola");
    chat.types("1");
    assertThat(chat.types(word).reply().text()).startsWith("¡Hola! Bienvenido");
  }

  @Test
  void understands_a_button_of_an_earlier_menu() {
    chat.types("hola");
    chat.types("2");
    assertThat(chat.taps("pedido", "Seguir un pedido").reply().text()).startsWith("¿Cuál es su número");
  }

  @Test
  void asks_for_words_where_a_picture_came() {
    chat.types("hola");
    Outcome turn = chat.sends(Content.media(Content.Kind.IMAGE, Media.ofId("1", "image/jpeg"), null));
    assertThat(turn.noticed().understood()).isFalse();
    assertThat(turn.reply().text()).startsWith("Por ahora solo entiendo mensajes de texto.");
  }

  @Test
  void leaves_a_reaction_unanswered() {
    chat.types("hola");
    chat.types("xyzzy");
    Outcome turn = chat.sends(Content.reaction("wamid.1", "👍"));
    assertThat(turn.reply()).isNull();
    assertThat(turn.place().misses()).isEqualTo(1);
  }

  @Test
  void speaks_the_language_asked_for() {
    chat.types("hola");
    assertThat(chat.types("English, please").reply().text()).startsWith("Hello! Welcome to Tienda Relevo.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gracias", "muchas gracias"})
  void takes_thanks_for_thanks(String thanks) {
    chat.types("hola");
    assertThat(chat.types(thanks).reply().text()).isEqualTo("¡De nada! Si necesita algo más, escriba «menú».");
  }

  @Test
  void speaks_portuguese() {
    assertThat(new Chat("bienvenida", "pt").types("oi").reply().text()).startsWith("Olá! Boas-vindas à Tienda Relevo.");
  }

  @Test
  void keeps_the_order_number_of_a_complaint() {
    Outcome turn = chat.types("me cobraron dos veces el pedido 12345");
    assertThat(turn.place().variables()).containsEntry("pedido", "12345");
    assertThat(turn.noticed().understood()).isTrue();
  }

  @Test
  void takes_what_customers_write_as_data_only() {
    chat.types("1");
    assertThat(chat.types("{{tienda}} {{{marca}}}").reply().text()).doesNotContain("http://shop", "Tienda Relevo");
  }

  private static Map<String, String> found(String status) {
    return Map.of("status", status, "carrier", "Correos", "tracking", "ES123", "eta", "2026-11-25");
  }
}
