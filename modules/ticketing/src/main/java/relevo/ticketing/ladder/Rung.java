package relevo.ticketing.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One tier of the ladder.
 *
 * @param tier 2 or 3; 1 is the bot
 * @param name what people call it
 * @param needsTags a ticket has to have one of these before a person passes it on to here; none asks for nothing
 * @param needsFacts all of these must be known of the customer, by the names under which the flow asks for them
 * @param handsBackTo lower tiers to which work goes back from here; 1 is the bot
 * @param teams who works here, told by the desk and not read
 */
public record Rung(int tier, String name, List<String> needsTags, List<String> needsFacts, List<Integer> handsBackTo, List<String> teams) {

  public static final int BOT = 1;

  public Rung {
    needsTags = needsTags == null ? List.of() : List.copyOf(needsTags);
    needsFacts = needsFacts == null ? List.of() : List.copyOf(needsFacts);
    handsBackTo = handsBackTo == null ? List.of() : List.copyOf(handsBackTo);
    teams = teams == null ? List.of() : List.copyOf(teams);
  }

  Rung with(List<String> members) {
    return new Rung(tier, name, needsTags, needsFacts, handsBackTo, members);
  }

  /** What a ticket lacks to come here, in words. */
  List<String> missing(List<String> tags, Map<String, String> facts) {
    List<String> missing = new ArrayList<>();
    if (!needsTags.isEmpty() && needsTags.stream().noneMatch(tags::contains)) missing.add("una etiqueta de: " + String.join(", ", needsTags));
    needsFacts.stream().filter(name -> facts.getOrDefault(name, "").isBlank()).forEach(name -> missing.add("el dato «" + name + "»"));
    return List.copyOf(missing);
  }
}
