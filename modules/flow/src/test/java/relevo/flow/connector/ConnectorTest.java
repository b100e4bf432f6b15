package relevo.flow.connector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectorTest {

  private static final String BUY = """
      {"method": "POST", "url": "{{tienda}}/orders", "idempotencyKey": true, "retries": 2, "timeoutSeconds": 4,
       "headers": {"X-Brand": "{{marca}} {{canal}}", "Authorization": "Bearer {{ficha}}"},
       "body": {"quote": "{{presupuesto}}", "quantity": "{{cantidad}}", "notes": ["para {{nombre}}", 1, null]},
       "secret": {"header": "X-Api-Key", "value": "{{secret}}", "name": "shop"}, "missing": [404, 410], "refused": [409]}""";

  @Test
  void knows_the_names_it_wants_filled() {
    assertThat(Connectors.of(BUY).places())
        .containsExactly("canal", "cantidad", "ficha", "marca", "nombre", "presupuesto", "tienda");
  }

  @Test
  void makes_a_call_of_values() {
    Asked asked = Connectors.asked(BUY, Map.of("presupuesto", "Q1", "cantidad", "2", "nombre", "Ana", "canal", "wa", "ficha", "t"));
    assertThat(asked.url()).isEqualTo("https://shop.example/api/orders");
    assertThat(asked.body()).isEqualTo("{\"quote\":\"Q1\",\"quantity\":2,\"notes\":[\"para Ana\",1,null]}");
    assertThat(asked.headers()).isEqualTo(Map.of("X-Brand", "Luna wa", "Authorization", "Bearer t"));
    assertThat(asked.idempotencyKey()).isEqualTo("the-key");
    assertThat(asked.missing()).containsExactly(404, 410);
    assertThat(List.of(asked.retries(), asked.timeoutSeconds(), asked.largestAnswerBytes())).containsExactly(2, 4, 65_536);
  }

  @Test
  void is_modest_where_nothing_is_said() {
    Asked asked = Connectors.asked("{\"method\": \"GET\", \"url\": \"{{tienda}}/orders\"}", Map.of());
    assertThat(asked).isEqualTo(new Asked("GET", "https://shop.example/api/orders", Map.of(), null, null, 10, 0, null, List.of(404),
        List.of(400, 401, 403, 409, 422), 65_536, asked.saves()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\",\"admin\":true,\"x\":\"", "{\"$ne\":1}", "\\", "\r\n\u0000\u2028", "{{ficha}}"})
  void keeps_a_value_in_its_one_string_of_the_body(String value) {
    Asked asked = Connectors.asked(BUY, Map.of("presupuesto", value, "nombre", value, "ficha", "told to nobody"));
    var body = Connectors.json(asked.body());
    assertThat(body.keySet()).containsExactly("quote", "quantity", "notes");
    assertThat(body.getString("quote")).isEqualTo(value);
    assertThat(body.getJsonArray("notes").getString(0)).isEqualTo("para " + value);
  }

  @ParameterizedTest
  @CsvSource({"2,2", "-1.5,-1.5", "007,7", "1e9999,'\"1e9999\"'", "'1,\"a\":2','\"1,\\\"a\\\":2\"'", "true,'\"true\"'", "'',null"})
  void writes_a_number_only_where_it_is_one(String value, String written) {
    String body = Connectors.asked("{\"method\": \"POST\", \"url\": \"{{tienda}}/a\", \"body\": {\"n\": \"{{cantidad}}\"}}",
        Map.of("cantidad", value)).body();
    assertThat(body).isEqualTo("{\"n\":" + written + "}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nX-Admin: true", "a\nX-Admin: true", "a\u0085X", "a\u010aX-Admin: true", "a\u560aX: y"})
  void keeps_a_value_in_its_one_header(String value) {
    Asked asked = Connectors.asked(BUY, Map.of("canal", value));
    assertThat(asked.headers().get("X-Brand")).matches("[\\x20-\\x7e]+");
  }

  @Test
  void has_nothing_wrong_if_it_is_as_it_should_be() {
    assertThat(Connectors.problems(BUY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      "url": "{{tienda}}/{{#a}}b{{/a}}"                                                 | más que un nombre
      "url": "{{tienda}}/{{a"                                                           | no está bien formada
      "url": "{{tienda}}/a", "body": {"a": "{{> b}}"}                                   | más que un nombre
      "url": "https://{{a}}/a"                                                          | «url»
      "url": "{{tienda}}/{{secret}}"                                                    | {{secret}} solo tiene sentido
      "url": "{{tienda}}/a", "retries": 1                                               | solo se repite una lectura
      "url": "{{tienda}}/a", "retries": 3, "idempotencyKey": true                       | «retries» va de 0 a 2
      "url": "{{tienda}}/a", "timeoutSeconds": 11                                       | «timeoutSeconds» va de 1 a 10
      "url": "{{tienda}}/a", "largestAnswerBytes": 65537                                | «largestAnswerBytes» va de 1 a 65536
      "url": "{{tienda}}/a", "headers": {"Host": "evil"}                                | «Host» no puede ponerse
      "url": "{{tienda}}/a", "headers": {"a b": "c"}                                    | «a b» no puede ponerse
      "url": "{{tienda}}/a", "headers": {"Authorization": "Bearer abc"}                 | use «secret»
      "url": "{{tienda}}/a", "missing": [200]                                           | de 400 a 499
      "url": "{{tienda}}/a", "secret": {"header": "A", "value": "x", "name": "n"}       | con {{secret}}, una vez
      "url": "{{tienda}}/a", "secret": {"header": "A", "value": "{{secret}}{{b}}", "name": "n"} | no admite otras llaves
      "url": "{{tienda}}/a", "secret": {"header": "Host", "value": "{{secret}}", "name": "n"}   | no puede ir en la cabecera
      "url": "{{tienda}}/a", "headers": {"a": "{{b}}"}, "secret": {"header": "A", "value": "{{secret}}", "name": "n"} | ya la pone el secreto
      """)
  void says_what_is_wrong_with_it(String parts, String sentence) {
    assertThat(Connectors.problems("{\"method\": \"POST\", " + parts + "}")).singleElement().asString().contains(sentence);
  }

  @Test
  void reads_without_a_body() {
    assertThat(Connectors.problems("{\"method\": \"GET\", \"url\": \"{{tienda}}/a\", \"body\": {}}")).singleElement().asString()
        .contains("no lleva «body»");
    assertThat(Connectors.of("{\"method\": \"GET\", \"url\": \"{{tienda}}/a\"}").reads()).isTrue();
    assertThat(Connectors.of(BUY).reads()).isFalse();
  }
}
