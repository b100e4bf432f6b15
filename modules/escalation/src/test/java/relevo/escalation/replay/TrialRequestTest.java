package relevo.escalation.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.escalation.release.Candidate.File;
import relevo.escalation.release.Releases;
import relevo.escalation.team.KnownTeams;
import relevo.kernel.Refusal;

class TrialRequestTest {

  private static final String RULE = "rule \"a\" when Turno( ) then decision.escalate(\"mesa\"); end";

  private final TrialFiles files = new TrialFiles();

  @BeforeEach
  void wire() {
    files.teams = KnownTeams.two();
    files.releases = new Releases() {
      @Override
      public Map<String, String> files(long number) {
        return number == 7 ? Map.of("a.drl", RULE) : Map.of();
      }
    };
  }

  @Test
  void is_about_the_newest_ten_thousand_of_all_times_unless_it_says_otherwise() {
    TrialRequest plain = new TrialRequest(null, 7L, null, null, null, null, null);
    assertThat(plain.most()).isEqualTo(10_000);
    assertThat(plain.span().since()).isEqualTo(Instant.EPOCH);
    TrialRequest narrow = new TrialRequest(null, 7L, 3, "2026-03-01T00:00:00Z", "2026-03-02T00:00:00Z", null, null);
    assertThat(narrow.most()).isEqualTo(3);
    assertThat(narrow.span().until()).isEqualTo(Instant.parse("2026-03-02T00:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 100_001})
  void has_a_limit(int conversations) {
    assertRefused(() -> new TrialRequest(null, 7L, conversations, null, null, null, null).most(), "conversations");
  }

  @Test
  void names_a_span_that_exists() {
    assertRefused(() -> new TrialRequest(null, 7L, null, "ayer", null, null, null).span(), "since");
    assertRefused(() -> new TrialRequest(null, 7L, null, null, "ayer", null, null).span(), "until");
    assertRefused(() -> new TrialRequest(null, 7L, null, "2026-03-02T00:00:00Z", "2026-03-02T00:00:00Z", null, null).span(), "until");
    assertRefused(() -> new TrialRequest(null, 7L, 5, null, null, null, null).refuseSpan(), "span");
  }

  @Test
  void brings_files_or_names_a_release() {
    assertThat(files.of(given(new File("a.drl", RULE), new File("a.yaml", "- name: x")))).containsOnlyKeys("a.drl");
    assertThat(files.of(new TrialRequest(null, 7L, null, null, null, null, null))).containsOnlyKeys("a.drl");
    assertRefused(() -> files.of(new TrialRequest(null, null, null, null, null, null, null)), "files");
    assertRefused(() -> files.of(new TrialRequest(List.of(new File("a.drl", RULE)), 7L, null, null, null, null, null)), "files");
    assertRefused(() -> files.of(new TrialRequest(null, 8L, null, null, null, null, null)), "not-found");
  }

  @Test
  void brings_whole_files() {
    assertRefused(() -> files.of(given()), "no-files");
    assertRefused(() -> files.of(given(new File("a.drl", null))), "file-incomplete");
    assertRefused(() -> files.of(given(new File("a.drl", RULE), new File("a.drl", RULE))), "file-twice");
    assertRefused(() -> files.of(new TrialRequest(Collections.nCopies(201, new File("a", "")), null, null, null, null, null, null)), "too-many-files");
  }

  @Test
  void is_about_a_draft_only_if_it_names_nothing_else() {
    TrialRequest span = new TrialRequest(null, null, 3, null, null, null, null);
    assertThat(files.of(span.of(Map.of("a.drl", RULE)))).containsOnlyKeys("a.drl");
    assertThat(span.of(Map.of("a.drl", RULE)).most()).isEqualTo(3);
    assertRefused(() -> new TrialRequest(null, 7L, null, null, null, null, null).of(Map.of("a.drl", RULE)), "files");
    assertRefused(() -> given(new File("b.drl", RULE)).of(Map.of("a.drl", RULE)), "files");
  }

  @Test
  void is_told_what_is_wrong_with_its_rules() {
    assertThatThrownBy(() -> files.of(given(new File("a.drl", RULE.replace("mesa", "messa"))))).isInstanceOfSatisfying(Refusal.class,
        refusal -> {
          assertThat(refusal.code()).isEqualTo("rules-refused");
          assertThat(refusal).hasMessageContaining("No existe el equipo «messa»");
          assertThat(refusal.members()).containsKey("problems");
        });
  }

  @Test
  void may_leave_a_rule_out_of_the_live_ones() {
    String two = RULE + "\n" + RULE.replace("\"a\"", "\"b\"");
    files.releases = new Releases() {
      @Override
      public long liveNumber() {
        return 9;
      }

      @Override
      public Map<String, String> files(long number) {
        return number == 9 ? Map.of("a.drl", two) : Map.of();
      }
    };
    assertThat(files.of(new TrialRequest(null, null, null, null, null, "a", null)).get("a.drl")).contains("\"b\"").doesNotContain("\"a\"");
    assertRefused(() -> files.of(new TrialRequest(null, null, null, null, null, "c", null)), "without");
    assertRefused(() -> files.of(new TrialRequest(null, 8L, null, null, null, "a", null)), "not-found");
  }

  private static TrialRequest given(File... files) {
    return new TrialRequest(List.of(files), null, null, null, null, null, null);
  }

  private static void assertRefused(Runnable asked, String code) {
    assertThatThrownBy(asked::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
