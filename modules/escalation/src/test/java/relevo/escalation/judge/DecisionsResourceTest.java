package relevo.escalation.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import relevo.escalation.release.LiveSets;
import relevo.kernel.Refusal;
import relevo.permission.Reach;

class DecisionsResourceTest {

  private static final String RULES = "rule \"a\" when Turno( intentosFallidos >= 3 ) then decision.escalate(\"mesa\"); end";

  private int kept;
  private boolean seen = true;

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

  @Test
  void keeps_a_conversation_out_of_reach_to_itself() {
    kept = 2;
    seen = false;
    assertThatThrownBy(() -> resource().decisions(Turns.CONVERSATION.toString(), null)).hasFieldOrPropertyWithValue("status", 404);
  }

  private DecisionsResource resource() {
    DecisionsResource resource = new DecisionsResource();
    resource.cards = CardSamples.cards(RULES);
    resource.reach = new Reach() {
      @Override
      public boolean isSeen(SecurityContext security, UUID conversation) {
        return seen;
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
    return CardSamples.decided(Turns.plain(), LiveSets.of(RULES));
  }
}
