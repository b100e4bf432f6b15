package relevo.escalation.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.escalation.release.Candidate.File;
import relevo.kernel.Refusal;
import relevo.permission.Caller;

class DraftResourceTest {

  Shelf shelf = new Shelf();
  Draft draft = shelf.writing.begin("uno", Map.of(), 0L, "ana");

  @Test
  void knows_no_draft_by_a_name_that_is_none() {
    assertThat(shelf.writing.found(draft.id().toString())).isSameAs(draft);
    assertThatThrownBy(() -> shelf.writing.found("uno")).isInstanceOfSatisfying(Refusal.class,
        refusal -> assertThat(refusal.status()).isEqualTo(404));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"0\"", "W/\"0\"", "\"7\", \"0\"", "*", "\"0-gzip\""})
  void takes_an_edit_of_what_was_read(String header) {
    IfMatch.demand(header, draft);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {"- | 428", "' ' | 428", "\"1\" | 412", "0 | 412"})
  void refuses_an_edit_of_anything_else(String header, int status) {
    assertThatThrownBy(() -> IfMatch.demand(header, draft)).isInstanceOfSatisfying(Refusal.class, refusal -> {
      assertThat(refusal.status()).isEqualTo(status);
      if (status == 412) assertThat(refusal).hasMessageContaining("lo guardó ana el");
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.drl", "triggers/garantía.drl", "triggers/a b-c_1.yaml", "tables/rutas.csv"})
  void takes_file_names_that_people_use(String name) {
    assertThat(DraftFiles.of(List.of(new File(name, "")))).containsKey(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a.txt", "../a.drl", "/a.drl", "a//b.drl", ".a.drl", "a/../b.drl", "a\\b.drl", "a\n.drl", "a.drl\n"})
  void refuses_file_names_that_lead_elsewhere(String name) {
    refused(List.of(new File(name, "")), "file-name");
  }

  @Test
  void keeps_within_bounds() {
    refused(IntStream.range(0, 201).mapToObj(i -> new File("f" + i + ".drl", "")).toList(), "too-many-files");
    refused(List.of(new File("a.drl", "x".repeat(2 * 1024 * 1024 + 1))), "files-too-large");
    refused(List.of(new File("a.drl", "a\0b")), "file-not-text");
    refused(List.of(new File("a.drl", ""), new File("a.drl", "")), "file-twice");
    refused(List.of(new File("a.drl", null)), "file-incomplete");
    assertThatThrownBy(() -> IntStream.range(0, 101).forEach(i -> shelf.writing.begin("b" + i, Map.of(), 0L, "ana")))
        .hasMessageContaining("Ya hay 100 borradores");
  }

  @Test
  void is_signed_by_whom_the_order_names_or_else_by_the_caller() {
    assertThat(Caller.name(Shelf.signedIn(), " ana ")).isEqualTo("ana");
    assertThat(Caller.name(Shelf.signedIn(), null)).isEqualTo("admin");
    assertThatThrownBy(() -> Caller.name(Shelf.signedIn(), "x".repeat(101))).isInstanceOf(Refusal.class);
  }

  private static void refused(List<File> files, String code) {
    assertThatThrownBy(() -> DraftFiles.of(files)).isInstanceOfSatisfying(Refusal.class,
        refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
