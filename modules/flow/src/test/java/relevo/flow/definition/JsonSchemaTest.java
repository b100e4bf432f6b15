package relevo.flow.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonSchemaTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
      "{\"type\":\"string\"} | 1 | debe ser de tipo string, no NUMBER",
      "{\"type\":\"integer\"} | 1.5 | debe ser de tipo integer, no NUMBER",
      "{\"type\":\"boolean\"} | null | debe ser de tipo boolean, no NULL",
      "{\"type\":\"array\",\"maxItems\":1} | [1,2] | admite como mucho 1",
      "{\"type\":\"array\",\"items\":{\"type\":\"string\"}} | [\"a\",2] | x.2: debe ser de tipo string, no NUMBER",
      "{\"type\":\"object\",\"minProperties\":1} | {} | necesita al menos 1",
      "{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}} | {\"y\":1} | x.y: debe ser de tipo string, no NUMBER",
      "{\"type\":\"string\",\"pattern\":\"a+\"} | \"b\" | no tiene la forma a+",
      "{\"const\":1} | 2 | debe ser 1",
      "{\"$ref\":\"#/$defs/n\"} | 2 | debe ser de tipo string, no NUMBER",
  })
  void says_what_is_wrong(String schema, String value, String sentence) {
    assertThat(problems(schema, value)).singleElement().asString().endsWith(sentence);
  }

  @Test
  void applies_a_part_only_where_its_condition_holds() {
    String schema = """
        {"type":"object","if":{"type":"object","properties":{"t":{"const":"a"}}},"then":{"type":"object","required":["n"]}}""";
    assertThat(problems(schema, "{\"t\":\"a\"}")).hasSize(1);
    assertThat(problems(schema, "{\"t\":\"b\"}")).isEmpty();
  }

  @Test
  void does_not_pass_over_a_keyword_it_does_not_know() {
    assertThatThrownBy(() -> problems("{\"maxLength\":3}", "\"abcd\"")).hasMessageContaining("maxLength");
  }

  private static List<String> problems(String schema, String value) {
    JsonObject root = json("""
        {"type":"object","properties":{"x":%s},"$defs":{"n":{"type":"string"}}}""".formatted(schema));
    List<String> problems = new ArrayList<>();
    new JsonSchema(root).check(json("{\"x\":" + value + "}"),
        (path, sentence) -> problems.add(String.join(".", path) + ": " + sentence));
    return problems;
  }

  private static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
