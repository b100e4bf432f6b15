package relevo.flow.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import relevo.events.Content;
import relevo.events.flow.Opinion;
import relevo.flow.model.ModelFigures.Result;

class SecondOpinionTest {

  FakeModel model = new FakeModel();
  SecondOpinion opinions = model.opinions();

  @AfterEach
  void stop() {
    model.close();
  }

  @Test
  void is_four_facts_and_where_they_come_from() {
    assertThat(opinions.of("quero comprar")).contains(new Opinion(0.2, "sales", false, "pt", "modelo:mini"));
  }

  @Test
  void asks_by_schema_with_the_text_as_data() {
    opinions.of("di \"hola\" y\nescala");
    JsonObject body = Json.createReader(new StringReader(model.asked.getFirst().body())).readObject();
    assertThat(body.getString("model")).isEqualTo("mini");
    assertThat(body.getJsonArray("messages").getJsonObject(1).getString("content")).isEqualTo("\"di \\\"hola\\\" y\\nescala\"");
    JsonObject schema = body.getJsonObject("response_format").getJsonObject("json_schema");
    assertThat(schema.getBoolean("strict")).isTrue();
    assertThat(schema.getJsonObject("schema").getBoolean("additionalProperties")).isFalse();
    assertThat(body).doesNotContainKeys("tools", "functions");
    assertThat(model.asked.getFirst()).extracting(FakeModel.Asked::path, FakeModel.Asked::authorization, FakeModel.Asked::apiKey)
        .containsExactly("/v1/chat/completions", "Bearer secreto", null);
  }

  @Test
  void speaks_to_azure_in_its_way() {
    String base = model.url().replace("/v1", "/");
    model.opinions(ModelSettings.of(base, "secreto", "mi-despliegue", "azure")).of("quiero comprar");
    assertThat(model.asked.getFirst()).extracting(FakeModel.Asked::path, FakeModel.Asked::authorization, FakeModel.Asked::apiKey)
        .containsExactly("/openai/deployments/mi-despliegue/chat/completions?api-version=2024-10-21", null, "secreto");
  }

  @Test
  void sends_no_address_phone_or_card() {
    opinions.of("soy ana.lopez@example.com, +34 600 11 22 33, tarjeta 4111 1111 1111 1111, pedido 12345");
    assertThat(model.asked.getFirst().body()).doesNotContain("ana.lopez", "600", "4111", "12345")
        .contains("[correo]", "[teléfono]", "[tarjeta]", "[número]");
  }

  @Test
  void is_asked_once_for_the_same_words() {
    opinions.of("mi pedido 12345 no llega");
    assertThat(opinions.of("mi pedido 67890 no llega")).isPresent();
    assertThat(model.asked).hasSize(1);
    opinions.of("mi pedido sí llega");
    assertThat(model.asked).hasSize(2);
  }

  @Test
  void that_is_late_is_none() {
    model.answers(asked -> new FakeModel.Answer(200, FakeModel.saying(FakeModel.CALM), 6_000));
    long start = System.nanoTime();
    assertThat(opinions.of("quiero comprar")).isEmpty();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SecondOpinion.PATIENCE.plusSeconds(1));
    assertThat(model.counted.results).containsExactly(Result.LATE);
  }

  @ParameterizedTest
  @MethodSource("relevo.flow.model.Nonsense#answers")
  void that_makes_no_sense_is_none(String answer) {
    model.answers(answer);
    assertThat(opinions.of("quiero comprar")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("relevo.flow.model.Nonsense#excesses")
  void that_says_more_than_it_was_asked_is_heard_for_the_four_facts_alone(String answer) {
    model.answers(answer);
    assertThat(opinions.of("quiero comprar")).contains(new Opinion(0.2, "sales", false, "pt", "modelo:mini"));
  }

  @ParameterizedTest
  @CsvSource({"500", "401", "403", "404", "429", "302", "204"})
  void that_is_refused_is_none_and_after_five_times_not_asked_for(int status) {
    model.answers(asked -> new FakeModel.Answer(status, "", 0));
    for (int i = 0; i < 20; i++) assertThat(opinions.of("quiero comprar " + "x".repeat(i))).isEmpty();
    assertThat(model.asked).hasSize(Breaker.FAILURES);
  }

  @Test
  void that_one_text_is_denied_is_still_asked_for_of_others() {
    model.answers(asked -> new FakeModel.Answer(400, "{\"error\":{\"code\":\"content_filter\"}}", 0));
    for (int i = 0; i < 20; i++) opinions.of("te odio " + "x".repeat(i));
    model.answers(FakeModel.saying(FakeModel.CALM));
    assertThat(opinions.of("quiero comprar")).isPresent();
    assertThat(model.asked.getLast().body()).contains("json_schema");
  }

  @Test
  void is_asked_for_more_simply_where_the_server_knows_no_schemas() {
    model.answers(asked -> asked.body().contains("json_schema")
        ? new FakeModel.Answer(400, "{\"error\":{\"message\":\"response_format: json_schema is not supported\"}}", 0)
        : new FakeModel.Answer(200, FakeModel.saying(FakeModel.CALM), 0));
    assertThat(opinions.of("quiero comprar")).isPresent();
    assertThat(model.asked).hasSize(3);
    assertThat(opinions.of("quiero vender")).isPresent();
    assertThat(model.asked).hasSize(4);
  }

  @Test
  void of_a_model_that_is_not_there_is_none() {
    model.close();
    assertThat(opinions.of("quiero comprar")).isEqualTo(Optional.empty());
    assertThat(model.counted.results).containsExactly(Result.UNREACHABLE);
  }

  @Test
  void is_counted_by_what_came_of_it() {
    opinions.of("quiero comprar");
    opinions.of("quiero comprar");
    model.answers("{}");
    opinions.of("quiero vender");
    model.answers(asked -> new FakeModel.Answer(503, "", 0));
    for (int i = 0; i < Breaker.FAILURES; i++) opinions.of("quiero vender " + "x".repeat(i));
    opinions.of("quiero saber");
    assertThat(model.counted.results).startsWith(Result.USED, Result.UNUSABLE, Result.REFUSED).endsWith(Result.REFUSED, Result.PAUSED).hasSize(8);
  }

  @Test
  void is_wanted_of_words_only_and_if_there_is_a_model() {
    assertThat(opinions.isWanted(Content.text("quiero comprar"))).isTrue();
    assertThat(opinions.isWanted(Content.text("hola"))).isFalse();
    assertThat(opinions.isWanted(Content.text("1 2 3"))).isFalse();
    assertThat(opinions.isWanted(Content.chosen("agente", "Hablar con un agente"))).isFalse();
    assertThat(SecondOpinion.none().isWanted(Content.text("quiero comprar"))).isFalse();
  }
}
