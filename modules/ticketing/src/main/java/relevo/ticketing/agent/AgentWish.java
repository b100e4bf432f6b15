package relevo.ticketing.agent;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import relevo.kernel.Refusal;

/** What an agent can do, as a supervisor says it; what is null stays as it is. */
public record AgentWish(List<String> languages, List<String> skills, Integer capacity) {

  private static final int MOST_AT_ONCE = 100;
  private static final int MOST_WORDS = 30;
  private static final int LONGEST = 40;
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  /** @throws Refusal 422 if it makes no sense */
  void applyTo(Agent agent) {
    if (capacity != null) agent.capacity = checkedCapacity();
    if (languages != null) agent.languages = checkedLanguages();
    if (skills != null) agent.skills = checkedSkills();
  }

  private int checkedCapacity() {
    if (capacity < 0 || capacity > MOST_AT_ONCE) {
      throw new Refusal(422, "capacity", "Un agente lleva de 0 a " + MOST_AT_ONCE + " tickets a la vez.");
    }
    return capacity;
  }

  private List<String> checkedLanguages() {
    List<String> folded = folded(languages);
    if (!folded.stream().allMatch(language -> LANGUAGE.matcher(language).matches())) {
      throw new Refusal(422, "languages", "Un idioma se escribe con su código, como es, en o pt.");
    }
    return folded;
  }

  private List<String> checkedSkills() {
    List<String> folded = folded(skills);
    if (folded.stream().anyMatch(skill -> skill.isEmpty() || skill.length() > LONGEST)) {
      throw new Refusal(422, "skills", "Una habilidad se escribe como la etiqueta de los tickets, con " + LONGEST + " letras como mucho.");
    }
    return folded;
  }

  private static List<String> folded(List<String> words) {
    if (words.size() > MOST_WORDS) throw new Refusal(422, "too-many", "Como mucho " + MOST_WORDS + " idiomas y otras tantas habilidades.");
    return words.stream().map(word -> word == null ? "" : Normalizer.normalize(word, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT))
        .distinct().toList();
  }
}
