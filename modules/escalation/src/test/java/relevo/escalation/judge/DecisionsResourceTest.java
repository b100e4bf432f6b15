package relevo.escalation.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import relevo.escalation.judge.Judge.Judgement;
import relevo.escalation.release.LiveSets;
import relevo.escalation.release.Releases;
import relevo.escalation.team.KnownTeams;
import relevo.kernel.Refusal;

class DecisionsResourceTest {

  private static final String RULES = "rule \"a\" when Turno( intentosFallidos >= 3 ) then decision.escalate(\"mesa\"); end";

  private int kept;

  @Test
  void lists_cards_with_near_misses_of_their_own_release() {
    kept = 2;
    JsonObject page = resource().decisions(Turns.CONVERSATION.toString(), null);
    assertThat(page.getJsonArray("items")).hasSize(2);
    assertThat(page.getJsonArray("items").getJsonObject(0).getJsonArray("nearMisses").toString())
        .contains("\"rule\":\"a\"");
    assertThat(page.containsKey("next")).isFalse();
  }

  @Test
  void says_where_a_full_page_goes_on() {
    kept = 80;
    String next = resource().decisions(Turns.CONVERSATION.toString(), null).getString("next");
    assertThat(Bookmark.parse(next)).isEqualTo(new Bookmark(Turns.MONDAY_NOON, Turns.MESSAGE));
  }

  @Test
  void knows_no_conversation_by_a_name_that_is_none() {
    assertThatThrownBy(() -> resource().decisions("hola", null)).isInstanceOfSatisfying(Refusal.class,
        refusal -> assertThat(refusal.status()).isEqualTo(404));
  }

  private DecisionsResource resource() {
    DecisionsResource resource = new DecisionsResource();
    resource.releases = new Releases() {
      @Override
      public Map<String, String> files(long number) {
        return number == 7 ? Map.of("a.drl", RULES) : Map.of();
      }
    };
    resource.decisions = new Decisions() {
      @Override
      List<StoredDecision> of(UUID conversation, Bookmark behind, int most) {
        return Collections.nCopies(Math.min(kept, most), decision());
      }
    };
    return resource;
  }

  private static StoredDecision decision() {
    Judge judge = new Judge();
    judge.rules = LiveSets.of(RULES);
    judge.teams = KnownTeams.two();
    var turn = Turns.plain().taken();
    Judgement judgement = judge.judge(TurnFacts.of(turn, Optional.empty(), new JudgedConversation(Turns.CONVERSATION),
        judge.teams.fallback()), turn.at());
    return new StoredDecision(turn, judgement, Outcome.NOTHING);
  }
}
