package relevo.escalation.judge;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.stream.Collectors;
import relevo.escalation.engine.Tongue;

/**
 * A decision in one sentence.
 *
 * @param anySpoke true if any rule spoke
 */
record Summary(long release, JsonObject outcome, boolean anySpoke) {

  String spanish() {
    return switch (outcome.getString("result")) {
      case "escalation" -> "Pasa a «" + outcome.getString("team") + "»" + (release == 0
          ? " por la regla de reserva: no había reglas que consultar."
          : " porque se cumple " + rules("because", Tongue.SPANISH, " y ") + ".");
      case "tier" -> "Sube al nivel " + outcome.getInt("tier") + " porque se cumple " + rules("raisedBy", Tongue.SPANISH, " y ") + ".";
      case "alternative" -> "Sigue con el bot, y se ofrece otro medio: " + outcome.getString("alternative") + ".";
      default -> outcome.getBoolean("held") ? "Sigue con el bot: una regla más fuerte lo retuvo."
          : anySpoke ? "No cambia quién atiende." : "No cambia nada: ninguna regla se cumplió.";
    };
  }

  String english() {
    return switch (outcome.getString("result")) {
      case "escalation" -> "Goes to “" + outcome.getString("team") + "”" + (release == 0
          ? " by the reserve rule: there were no rules to ask."
          : " because of " + rules("because", Tongue.ENGLISH, " and ") + ".");
      case "tier" -> "Is raised to tier " + outcome.getInt("tier") + " because of " + rules("raisedBy", Tongue.ENGLISH, " and ") + ".";
      case "alternative" -> "Stays with the bot, which offers another way: " + outcome.getString("alternative") + ".";
      default -> outcome.getBoolean("held") ? "Stays with the bot: a stronger rule kept it."
          : anySpoke ? "Nobody else takes over." : "Nothing changes: no rule spoke.";
    };
  }

  private String rules(String key, Tongue tongue, String and) {
    List<String> names = outcome.getJsonArray(key).getValuesAs(JsonString::getString);
    return names.stream().map(tongue::quoted).collect(Collectors.joining(and));
  }
}
