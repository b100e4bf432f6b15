package relevo.escalation.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relevo.kernel.Refusal;

class RulesResourceTest {

  RulesResource resource = new RulesResource();
  Jsonb json = JsonbBuilder.create();

  {
    resource.checking = Desk.checking();
  }

  @Test
  void finds_nothing_wrong_with_a_good_file() {
    assertThat(validate("rule \\\"a\\\" when Turno( ) then decision.escalate(\\\"mesa\\\"); end"))
        .isEqualTo("{\"ok\":true,\"problems\":[]}");
  }

  @Test
  void says_where_a_bad_file_is_wrong_and_what_was_meant() {
    assertThat(validate("rule \\\"a\\\" when Turno( ) then decision.escalate(\\\"messa\\\"); end")).contains(
        "\"ok\":false", "\"file\":\"a.drl\"", "\"line\":1", "\"column\":29", "\"severity\":\"error\"",
        "\"message\":\"No existe el equipo «messa».\"", "\"suggestion\":\"¿Quiso decir «mesa»?\"");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{} | no-files", "{\"files\":[]} | no-files", "{\"files\":[{\"name\":\"a\"}]} | file-incomplete",
      "{\"files\":[{\"name\":\"a\",\"text\":\"\"},{\"name\":\"a\",\"text\":\"\"}]} | file-twice"})
  void refuses_requests_that_make_no_sense(String body, String code) {
    Candidate candidate = json.fromJson(body, Candidate.class);
    assertThatThrownBy(() -> resource.validate(candidate)).isInstanceOfSatisfying(Refusal.class, refusal -> {
      assertThat(refusal.status()).isEqualTo(422);
      assertThat(refusal.code()).isEqualTo(code);
    });
  }

  @Test
  void refuses_more_files_than_anybody_has() {
    var files = IntStream.range(0, 201).mapToObj(i -> new Candidate.File("f" + i, "")).toList();
    assertThatThrownBy(() -> resource.validate(new Candidate(files))).hasMessageContaining("más de 200 archivos");
    assertThat(resource.validate(new Candidate(List.of(files.getFirst()))).ok()).isTrue();
  }

  private String validate(String text) {
    Candidate candidate = json.fromJson("{\"files\":[{\"name\":\"a.drl\",\"text\":\"" + text + "\"}]}",
        Candidate.class);
    return json.toJson(resource.validate(candidate));
  }
}
