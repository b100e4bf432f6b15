package relevo.flow.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.events.flow.Signals;
import relevo.events.flow.Signals.Span;

class LexiconTest {

  static final Lexicon LEXICON = Lexicon.of(WordLists.builtIn(), problem -> { });

  @Test
  void shows_where_it_saw_what_in_the_original_text() {
    String text = "¡Ágente, quiero mi reembolso!";
    Signals signals = read(text);
    assertThat(signals.spans()).extracting(Span::signal, Span::from, Span::to)
        .contains(tuple("humano", 1, 7), tuple("reembolso", 19, 28));
    assertThat(text.substring(19, 28)).isEqualTo("reembolso");
  }

  @Test
  void shows_the_clues_that_together_told_a_topic() {
    Signals noisy = read("la aspiradora hace un ruido raro");
    assertThat(noisy.topic()).isEqualTo("technical");
    assertThat(noisy.spans()).extracting(Span::signal, Span::from, Span::to).containsExactly(tuple("tecnico", 3, 13), tuple("tecnico", 14, 27));
    assertThat(noisy.spans()).extracting(Span::source).allMatch(source -> source.startsWith("words/_pista-tecnico.es.txt:"));
    Signals fedUp = read("otra vez sopa con ustedes");
    assertThat(fedUp.frustrated()).isTrue();
    assertThat(fedUp.spans()).extracting(Span::signal, Span::from, Span::to)
        .containsExactly(tuple("animo", 0, 8), tuple("animo", 9, 13), tuple("animo", 14, 25));
  }

  @ParameterizedTest
  @ValueSource(strings = {"me llamo Juan Factura", "mi perro se llama Rata", "me apellido Reclamo, aunque no lo crea"})
  void reads_nothing_into_a_name(String text) {
    assertThat(read(text).phrases()).isEmpty();
  }

  @Test
  void takes_no_english_word_for_what_it_is_not_in_spanish() {
    assertThat(read("qué padre está la app, me late mucho").frustrated()).isFalse();
    assertThat(read("this came too late, great job").frustrated()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "me cobraron dos veces|double_charge", "quiero un reembolso|refund", "quiero cancelar|cancellation",
      "no entiendo mi factura|billing", "quiero poner una queja|complaint", "la aplicación no funciona|technical",
      "¿dónde está mi pedido?|order_status", "quiero comprar una mesa|sales", "hola|greeting", "muchas gracias|thanks",
      "llueve|other", "charged twice|double_charge", "meu pedido não chegou|order_status"})
  void names_the_topic(String text, String topic) {
    assertThat(read(text).topic()).isEqualTo(topic);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "🙂", "¿?", "\uD83D", "​", "aaaaaaaaaaaaaaaaaaaaaaaa"})
  void sees_nothing_in_nothing(String text) {
    assertThat(read(text).phrases()).isEmpty();
    assertThat(read(text).topic()).isEqualTo("other");
  }

  @Test
  void hears_shouting_and_does_not_mistake_it_for_anger() {
    Signals signals = read("HOLA BUENAS TARDES QUIERO VER MI PEDIDO");
    assertThat(signals.shouting()).isTrue();
    assertThat(signals.frustrated()).isFalse();
    assertThat(signals.mood()).isZero();
    assertThat(read("DNI 12345678Z").shouting()).isFalse();
    assertThat(read("AGENTE").shouting()).isFalse();
  }

  @Test
  void finds_the_loud_angrier_than_the_quiet() {
    assertThat(read("¡ESTO ES RIDÍCULO!!").mood()).isLessThan(read("esto es ridículo").mood());
    assertThat(read("eres un inútil").insult()).isTrue();
    assertThat(read("gracias, todo perfecto").mood()).isPositive();
    assertThat(read("no estoy satisfecho").mood()).isNegative();
    assertThat(read("idiota idiota idiota").mood()).isEqualTo(-1.0);
  }

  @Test
  void lets_a_longer_phrase_speak_for_a_shorter_one_inside_it() {
    assertThat(read("no sirve para nada").mood()).isEqualTo(-0.7);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"quiero saber dónde está mi compra|es", "where is my parcel please|en",
      "quero saber onde está meu pedido|pt", "hello|en", "olá|pt", "hola|es"})
  void tells_the_language(String text, String language) {
    assertThat(LEXICON.read(text).language()).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "ok", "12345", "Ana", "menu"})
  void does_not_guess_the_language_of_too_little(String text) {
    assertThat(LEXICON.read(text).language()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"English please,en", "en español,es", "Português,pt"})
  void hears_a_language_asked_for(String text, String language) {
    assertThat(LEXICON.read(text).asked()).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"el pedido 12345 no llega|12345", "mi pedido es el A-9876|A-9876", "pedido nº 4567|4567",
      "order number 77777|77777", "mira #b-1234|B-1234", "Pedido: 55555|55555", "o pedido número 12345|12345"})
  void keeps_the_number_of_an_order(String text, String number) {
    assertThat(LEXICON.read(text).entities()).containsEntry("pedido", number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mi teléfono es 5215550000001", "son 12345 pesos", "pedido 12", "pedido", "el pedido 5215550000001"})
  void takes_no_other_number_for_an_order(String text) {
    assertThat(LEXICON.read(text).entities()).isEmpty();
  }

  private static Signals read(String text) {
    return LEXICON.read(text).signals();
  }

  @Test
  void says_which_line_or_way_of_looking_saw_it() {
    assertThat(read("quiero un reembolso").spans()).extracting(Span::source).allMatch(source -> source.matches("words/reembolso\\.es\\.txt:\\d+"));
    assertThat(read("NO SIRVE PARA NADA ESTO").spans()).contains(new Span("gritos", 0, 23, "algorithm:capitals"));
    assertThat(read("qué maravilla, otra vez roto").spans()).contains(new Span("animo", 0, 13, "algorithm:irony"));
    assertThat(read("contesten!!!!").spans()).contains(new Span("gritos", 9, 12, "algorithm:exclamation"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kiero un ajente", "nesesito un asesor", "qiero hablar cn alguien", "a g e n t e", "agnte", "agenteee", "m pasa cn un asesor xfa"})
  void reads_what_is_written_as_on_a_phone(String text) {
    assertThat(read(text).wantsHuman()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"escríbame a soporte@tienda.com", "https://tienda.com/agente", "la humanidad", "el reagente", "una estufa"})
  void sees_nothing_in_addresses_and_look_alikes(String text) {
    assertThat(read(text).wantsHuman()).isFalse();
    assertThat(read(text).frustrated()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"excelente, dos horas esperando", "gracias por nada", "bravo, otra vez no funciona", "great, it crashed again", "ótimo, caiu de novo"})
  void hears_irony(String text) {
    assertThat(read(text).frustrated()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"excelente atención, gracias", "todo genial, pero la app no abre", "great, it works again", "MARIA LOPEZ GARCIA", "PEDIDO AB 12345"})
  void mistakes_neither_praise_nor_capitals_for_anger(String text) {
    assertThat(read(text).frustrated()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"hola, quiero cambiar mi correo|other", "hola, ¿mi compra salió de la bodega?|order_status",
      "gracias, todo llegó|thanks", "¿a qué hora abre el sábado la tienda del centro? gracias|other"})
  void takes_courtesy_for_the_topic_only_of_who_says_little_else(String text, String topic) {
    assertThat(read(text).topic()).isEqualTo(topic);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"faltou um item no meu pedido|true", "não é meu pedido|false", "no es mi pedido|false"})
  void takes_no_in_portuguese_for_what_it_is(String text, boolean about) {
    assertThat(read(text).phrases().contains("pedido") || read(text).topic().equals("order_status")).isEqualTo(about);
  }

  @Test
  void does_not_thank_with_those_who_are_angry() {
    assertThat(read("muchas gracias por arruinarme el día").topic()).isEqualTo("other");
    assertThat(read("no resuelven nada nunca").frustrated()).isTrue();
  }
}
