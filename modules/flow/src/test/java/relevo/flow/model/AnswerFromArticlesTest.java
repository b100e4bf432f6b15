package relevo.flow.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.flow.knowledge.Article;
import relevo.kernel.Egress;

class AnswerFromArticlesTest {

  static final String QUOTE = "El envío tarda de 2 a 5 días laborables.";

  FakeModel model = new FakeModel();
  AnswerFromArticles answers = answers(true);
  List<Article> articles = List.of(
      article("envio", "Plazo de entrega", QUOTE + " Escriba a ayuda@tienda.example o vea tienda.example/envios."),
      article("pago", "Formas de pago", "Aceptamos tarjeta y transferencia. Llame al 900 100 200."));

  @AfterEach
  void stop() {
    model.close();
  }

  @Test
  void are_off_unless_the_operator_wants_them() {
    assertThat(answers(false).isOn()).isFalse();
    assertThat(answers(false).of("¿cuánto tarda?", "es", articles)).isEmpty();
    assertThat(AnswerFromArticles.none().of("¿cuánto tarda?", "es", articles)).isEmpty();
    assertThat(model.asked).isEmpty();
  }

  @Test
  void rest_on_the_words_of_one_article() {
    says("Tarda entre 2 y 5 días laborables.", "envio", "el envío tarda  de 2 a 5 días laborables.");
    assertThat(asked()).contains(new Quoted("envio", "Tarda entre 2 y 5 días laborables.", "el envío tarda  de 2 a 5 días laborables."));
  }

  @Test
  void are_asked_for_with_question_and_articles_as_data_and_nothing_private() {
    says("Tarda entre 2 y 5 días.", "envio", QUOTE);
    answers.of("soy ana@example.com, ¿cuánto \"tarda\"?", "es", articles);
    JsonObject body = Json.createReader(new StringReader(model.asked.getFirst().body())).readObject();
    JsonObject data = Json.createReader(new StringReader(body.getJsonArray("messages").getJsonObject(1).getString("content"))).readObject();
    assertThat(data.getString("question")).isEqualTo("soy [correo], ¿cuánto \"tarda\"?");
    assertThat(data.getJsonArray("articles")).hasSize(2);
    assertThat(body.getJsonObject("response_format").getJsonObject("json_schema").getBoolean("strict")).isTrue();
    assertThat(body).doesNotContainKeys("tools", "functions");
  }

  @Test
  void name_an_article_that_was_found_for_the_question() {
    says("Tarda entre 2 y 5 días.", "otro", QUOTE);
    assertThat(asked()).isEmpty();
    says("Tarda entre 2 y 5 días.", "none", QUOTE);
    assertThat(asked()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2 a 5", "El envío tarda un día y es gratis.", "Aceptamos tarjeta y transferencia."})
  void quote_what_the_article_says(String quote) {
    says("Tarda unos días.", "envio", quote);
    assertThat(asked()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Vea https://estafa.example/pago", "Entre en estafa.example", "Escriba a premio@estafa.example", "Llame al 666 777 888", "Siga a @estafa",
      "Tarda 3 días.", "Cuesta 10 euros.", "Tarda de 2 a 5 días; llame al 900 100 200.", "Tarda 25 días."})
  void carry_no_link_number_or_address_that_is_not_in_it(String answer) {
    says(answer, "envio", QUOTE);
    assertThat(asked()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Vea tienda.example/envios.", "Escriba a ayuda@tienda.example.", "De 2 a 5 días."})
  void may_carry_what_is_in_it(String answer) {
    says(answer, "envio", QUOTE);
    assertThat(asked()).isPresent();
  }

  @Test
  void are_short() {
    says("Sí. ".repeat(200), "envio", QUOTE);
    assertThat(asked()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "{}", "no es json", "{\"answer\":1,\"article\":2,\"quote\":3}", "{\"answer\":null}"})
  void that_make_no_sense_are_none(String content) {
    model.answers(FakeModel.saying(content));
    assertThat(asked()).isEmpty();
    model.answers(content);
    assertThat(asked()).isEmpty();
  }

  @Test
  void that_are_late_are_none() {
    model.answers(asked -> new FakeModel.Answer(200, "{}", 20_000));
    assertThat(asked()).isEmpty();
  }

  @Test
  void are_asked_for_in_simpler_ways_where_schemas_are_not_known() {
    model.answers(asked -> asked.body().contains("json_schema") ? new FakeModel.Answer(400, "response_format: unknown", 0)
        : new FakeModel.Answer(200, FakeModel.saying(said("De 2 a 5 días.", "envio", QUOTE)), 0));
    assertThat(asked()).isPresent();
  }

  @Test
  void are_not_asked_for_any_more_after_five_failures() {
    model.answers(asked -> new FakeModel.Answer(500, "", 0));
    for (int i = 0; i < 8; i++) assertThat(asked()).isEmpty();
    assertThat(model.asked).hasSize(5);
  }

  private Optional<Quoted> asked() {
    return answers.of("¿cuánto tarda?", "es", articles);
  }

  private void says(String answer, String article, String quote) {
    model.answers(FakeModel.saying(said(answer, article, quote)));
  }

  private static String said(String answer, String article, String quote) {
    return Json.createObjectBuilder().add("answer", answer).add("article", article).add("quote", quote).build().toString();
  }

  private static Article article(String id, String title, String answer) {
    return new Article(id, Map.of("es", title), Map.of(), Map.of("es", answer), Set.of(), null);
  }

  private AnswerFromArticles answers(boolean wanted) {
    AnswerFromArticles made = new AnswerFromArticles();
    made.settings = ModelSettings.of(model.url(), "secreto", "mini", "openai");
    made.egress = Egress.open();
    made.wanted = wanted;
    made.trustTheModel();
    return made;
  }
}
