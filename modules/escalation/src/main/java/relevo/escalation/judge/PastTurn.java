package relevo.escalation.judge;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import relevo.escalation.facts.Facts;

/**
 * One turn as it was decided: the facts, and what came of them.
 *
 * @param because the rules that asked for a person
 */
public record PastTurn(UUID conversationId, UUID messageId, Instant at, Facts facts, Result result, List<String> because) {

  static PastTurn of(StoredDecision stored) {
    JsonObject outcome = (JsonObject) CardJson.read(stored.outcome());
    return new PastTurn(stored.conversationId(), stored.messageId(), stored.at(), CardJson.facts(stored.facts(), stored.localTime()),
        Result.of(outcome), outcome.getJsonArray("because").getValuesAs(name -> ((JsonString) name).getString()));
  }
}
