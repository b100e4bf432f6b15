package relevo.escalation.judge;

import jakarta.json.JsonObject;
import java.util.Objects;
import relevo.escalation.engine.Tongue;
import relevo.escalation.judge.Judge.Judgement;

/**
 * What a decision does to a conversation. Two decisions are the same if this is.
 *
 * @param what {@code escalation}, {@code tier}, {@code alternative} or {@code none}
 * @param team that takes over, or null; {@code priority} likewise
 * @param tier that was asked for where a person comes in or goes on, else 0
 * @param alternative another way that is offered, or null
 */
public record Result(String what, String team, String priority, int tier, String alternative) {

  public static final String HAND_OVER = Outcome.HANDED_OVER.word();

  static Result of(Judgement judgement) {
    return of(CardJson.of(judgement, Outcome.of(judgement.judged().decision(), judgement.facts().conversation())));
  }

  /** @param outcome as cards hold it */
  static Result of(JsonObject outcome) {
    String what = outcome.getString("result");
    boolean handedOver = what.equals(HAND_OVER);
    boolean nothing = what.equals(Outcome.NOTHING.word());
    return new Result(what, handedOver ? outcome.getString("team", null) : null,
        handedOver ? outcome.getString("priority", null) : null,
        nothing || what.equals(Outcome.ALTERNATIVE_OFFERED.word()) ? 0 : outcome.getInt("tier", 0),
        nothing || what.equals(Outcome.TIER_RAISED.word()) ? null : outcome.getString("alternative", null));
  }

  public boolean handsOver() {
    return what.equals(HAND_OVER);
  }

  /** True if somebody else, or somebody where there was nobody, would look after the customer. */
  public boolean differsInWho(Result other) {
    return !what.equals(other.what) || !Objects.equals(team, other.team) || tier != other.tier;
  }

  String said(Tongue tongue) {
    boolean spanish = tongue == Tongue.SPANISH;
    return switch (what) {
      case "escalation" -> (spanish ? "pasa a " : "goes to ") + tongue.quoted(team) + priority(spanish);
      case "tier" -> (spanish ? "sube al nivel " : "is raised to tier ") + tier;
      case "alternative" -> (spanish ? "sigue con el bot y se ofrece " : "stays with the bot, which offers ") + tongue.quoted(alternative);
      default -> spanish ? "no cambia quién atiende" : "nobody else takes over";
    };
  }

  private String priority(boolean spanish) {
    return switch (priority) {
      case "LOW" -> spanish ? ", prioridad baja" : ", low priority";
      case "HIGH" -> spanish ? ", prioridad alta" : ", high priority";
      case "URGENT" -> spanish ? ", urgente" : ", urgent";
      default -> "";
    };
  }
}
