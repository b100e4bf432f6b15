package relevo.escalation.scenario;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import relevo.escalation.language.Problem;

/** A file of scenarios as it was understood, and everything that is wrong with it. */
public record ScenarioFile(List<Scenario> scenarios, List<Problem> problems) {

  public static final String ENDING = ".yaml";

  private static final int LONGEST = 256 * 1024;
  private static final int MOST_STEPS = 20;
  /** A Monday at noon: an hour at which teams are at work. */
  private static final LocalDateTime AT = LocalDateTime.of(2026, 3, 2, 12, 0);

  /** Never throws, whatever the text. */
  public static ScenarioFile read(String file, String text) {
    if (text.length() > LONGEST) {
      return new ScenarioFile(List.of(), List.of(
          Problem.of(file, 1, 1, "error", Sentences.FILE_TOO_LARGE, Sentences.SPLIT_FILE)));
    }
    List<Scenario> scenarios = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    try {
      YamlPart all = YamlPart.read(text);
      for (YamlPart part : all == null ? List.<YamlPart>of() : all.items(Sentences.FILE)) {
        read(file, part, scenarios, problems);
      }
    } catch (Awry awry) {
      problems.add(awry.in(file));
    }
    return new ScenarioFile(List.copyOf(scenarios), List.copyOf(problems));
  }

  private static void read(String file, YamlPart part, List<Scenario> scenarios, List<Problem> problems) {
    try {
      scenarios.add(scenario(file, part));
    } catch (Awry awry) {
      problems.add(awry.in(file));
    }
  }

  private static Scenario scenario(String file, YamlPart part) {
    Map<String, YamlPart> members = part.members(Sentences.SCENARIO);
    YamlPart name = members.get("name");
    if (name == null) throw part.awry(Sentences.NAME_LACKS, null);
    YamlPart chat = members.get("chat");
    LocalDateTime at = at(members.get("at"));
    if (chat == null) {
      Step only = StepReader.SINGLE.read(part, members);
      return new Scenario(file, part.line(), name.text(Sentences.NAMED.with("name")), at, Map.of(), List.of(only), false);
    }
    StepReader.CHAT.refuseOthers(members);
    List<Step> steps = chat.items(Sentences.NAMED.with("chat")).stream().map(turn -> StepReader.TURN.read(turn, turn.members(Sentences.TURN))).toList();
    if (steps.isEmpty() || steps.size() > MOST_STEPS) {
      throw chat.awry(Sentences.CHAT_LENGTH.with(MOST_STEPS), null);
    }
    if (steps.stream().allMatch(step -> step.expected().isEmpty())) {
      throw part.awry(Sentences.EXPECTS_NOTHING, Sentences.ADD_EXPECTED_TO_TURN);
    }
    return new Scenario(file, part.line(), name.text(Sentences.NAMED.with("name")), at, Givens.read(members.get("given")), steps, true);
  }

  private static LocalDateTime at(YamlPart at) {
    if (at == null) return AT;
    try {
      return LocalDateTime.parse(at.text(Sentences.NAMED.with("at")));
    } catch (DateTimeParseException e) {
      throw at.awry(Sentences.BAD_AT, Sentences.WRITE_AT);
    }
  }
}
