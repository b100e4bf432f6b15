package relevo.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AttemptTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  @Test
  void remembers_everything_by_its_cookie() {
    Attempt begun = Attempt.begin("/inbox?team=mesa#1", NOW);
    Attempt back = Attempt.of(begun.cookie(), NOW.plusSeconds(60)).orElseThrow();
    assertThat(back.to()).isEqualTo("/inbox?team=mesa#1");
    assertThat(List.of(back.state(), back.nonce(), back.verifier())).containsExactly(begun.state(), begun.nonce(), begun.verifier());
    assertThat(Set.of(begun.state(), begun.nonce(), begun.verifier())).hasSize(3).allMatch(word -> word.matches("[\\w-]{43}"));
  }

  @Test
  void is_answered_by_its_own_state_only() {
    Attempt one = Attempt.begin("/", NOW);
    Attempt other = Attempt.begin("/", NOW);
    assertThat(one.isAnsweredBy(one.state())).isTrue();
    assertThat(one.isAnsweredBy(other.state())).isFalse();
    assertThat(one.isAnsweredBy(null)).isFalse();
    assertThat(one.isAnsweredBy("")).isFalse();
  }

  @Test
  void is_over_after_ten_minutes() {
    String cookie = Attempt.begin("/", NOW).cookie();
    assertThat(Attempt.of(cookie, NOW.plusSeconds(600))).isPresent();
    assertThat(Attempt.of(cookie, NOW.plusSeconds(601))).isEmpty();
  }

  @Test
  void leads_to_paths_of_our_own_only() {
    for (String elsewhere : Arrays.asList(null, "", "inbox", "//evil.example", "/\\evil.example", "https://evil.example/", "/a\r\nSet-Cookie: x=y", "/a\\b",
        "/" + "a".repeat(501), "/%", "/a b", "javascript:alert(1)", "/ñ")) {
      assertThat(Attempt.begin(elsewhere, NOW).to()).as(String.valueOf(elsewhere)).isEqualTo("/");
    }
    assertThat(Attempt.begin("/tickets/1?tab=notes", NOW).to()).isEqualTo("/tickets/1?tab=notes");
  }

  @Test
  void takes_no_cookie_that_somebody_made_up() {
    for (String cookie : List.of("", "x", "x".repeat(43) + ".1795424400.", "x".repeat(43) + ".1795424400.Ly9ldmls", "x".repeat(43) + ".1795424400.A")) {
      assertThat(Attempt.of(cookie, Instant.ofEpochSecond(1795424401))).as(cookie).isEmpty();
    }
  }

  @Test
  void tells_nobody_its_secret() {
    Attempt attempt = Attempt.begin("/", NOW);
    assertThat(attempt.toString()).doesNotContain(attempt.cookie().substring(0, 20));
  }
}
