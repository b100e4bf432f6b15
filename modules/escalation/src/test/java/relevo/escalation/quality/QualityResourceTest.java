package relevo.escalation.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relevo.escalation.quality.QualityResource.Quality;
import relevo.escalation.release.Releases;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;

class QualityResourceTest {

  private static final String FILE = """
      rule "viva" @owner(ana) when Turno( ) then decision.tag("x"); end
      rule "muda" when Turno( ) then decision.tag("x"); end
      """;

  private final QualityResource resource = new QualityResource();
  private Tallies.Scope asked;

  @BeforeEach
  void wire() {
    resource.clock = new ProductClock();
    resource.releases = new Releases() {
      @Override
      public long liveNumber() {
        return 7;
      }

      @Override
      public Map<String, String> files(long number) {
        return number == 7 ? Map.of("a.drl", FILE) : Map.of();
      }
    };
    resource.tallies = new Tallies() {
      @Override
      Map<String, Tally> ofRules(Scope scope) {
        asked = scope;
        return Map.of("viva", new Tally(3, 2, 1, 0, 0, 0), "de antes", new Tally(9, 1, 0, 1, 0, 0));
      }

      @Override
      int handOvers(Scope scope) {
        return 4;
      }

      @Override
      Map<String, Instant> lastFired(Collection<String> rules) {
        return Map.of("viva", Instant.EPOCH, "de antes", Instant.EPOCH);
      }
    };
  }

  @Test
  void tells_of_the_live_rules_and_of_others_that_spoke() {
    Quality quality = resource.quality(null, null, null);
    assertThat(quality.rules()).extracting(RuleQuality::rule).containsExactly("de antes", "viva", "muda");
    assertThat(quality.rules().get(1)).satisfies(rule -> {
      assertThat(rule.file()).isEqualTo("a.drl");
      assertThat(rule.owner()).isEqualTo("ana");
      assertThat(rule.precision()).isEqualTo(1);
      assertThat(rule.coverage()).isEqualTo(0.5);
    });
    assertThat(quality.rules().get(0).file()).isNull();
    assertThat(quality.rules().get(2).neverFired()).isTrue();
    assertThat(asked.release()).isNegative();
  }

  @Test
  void looks_at_one_release_and_one_span() {
    Quality quality = resource.quality("3", "2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z");
    assertThat(asked).isEqualTo(new Tallies.Scope(3, Instant.parse("2026-03-01T00:00:00Z"), Instant.parse("2026-04-01T00:00:00Z")));
    assertThat(quality.release()).isEqualTo(3);
    assertThat(quality.rules()).extracting(RuleQuality::rule).doesNotContain("muda");
  }

  @ParameterizedTest
  @CsvSource(value = {"x,-,-", "-1,-,-", "-,ayer,-", "-,-,2026-03-01"}, nullValues = "-")
  void refuses_what_makes_no_sense(String release, String since, String until) {
    assertThatThrownBy(() -> resource.quality(release, since, until)).isInstanceOfSatisfying(Refusal.class,
        refusal -> assertThat(refusal.status()).isEqualTo(422));
  }
}
