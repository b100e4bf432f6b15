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
import relevo.escalation.analysis.Finding;
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
        .isEqualTo("{\"findings\":[],\"ok\":true,\"problems\":[]}");
  }

  @Test
  void says_where_a_bad_file_is_wrong_and_what_was_meant() {
    assertThat(validate("rule \\\"a\\\" when Turno( ) then decision.escalate(\\\"messa\\\"); end")).contains(
        "\"ok\":false", "\"file\":\"a.drl\"", "\"line\":1", "\"column\":29", "\"severity\":\"error\"",
        "\"message\":\"No existe el equipo «messa».\"", "\"suggestion\":\"¿Quiso decir «mesa»?\"");
  }

  @Test
  void tells_what_rules_do_together_and_shows_it() {
    assertThat(validate("rule \\\"a\\\" when Turno( repetida == true ) then decision.escalate(\\\"mesa\\\"); end "
        + "rule \\\"b\\\" when Animo( gritos == true ) then decision.keepWithBot(); end")).contains("\"ok\":true",
        "\"kind\":\"conflict\"", "\"severity\":\"warning\"", "\"rule\":\"a\"", "\"others\":[{\"file\":\"a.drl\",\"line\":1,\"rule\":\"b\"}]",
        "\"example\":{\"Turno.repetida\":true,\"Animo.gritos\":true}");
  }

  @Test
  void finds_gaps_among_the_cases_that_somebody_declares() {
    String rule = "rule \\\"a\\\" when Turno( intentosFallidos >= 1 ) then decision.escalate(\\\"mesa\\\"); end";
    Candidate candidate = json.fromJson("{\"files\":[{\"name\":\"a.drl\",\"text\":\"" + rule + "\"}],"
        + "\"domain\":{\"Turno.intentosFallidos\":[0,1,null],\"Horario.abierto\":[]}}", Candidate.class);
    assertThat(resource.validate(candidate).findings()).extracting(Finding::kind).containsExactly("gap", "gap", "gap", "gap");
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
    assertThatThrownBy(() -> resource.validate(new Candidate(files, null))).hasMessageContaining("más de 200 archivos");
    assertThat(resource.validate(new Candidate(List.of(files.getFirst()), null)).ok()).isTrue();
  }

  private String validate(String text) {
    Candidate candidate = json.fromJson("{\"files\":[{\"name\":\"a.drl\",\"text\":\"" + text + "\"}]}",
        Candidate.class);
    return json.toJson(resource.validate(candidate));
  }
}
