package relevo.escalation.language;

import java.util.Arrays;
import java.util.function.Function;
import relevo.escalation.facts.FactType;
import relevo.escalation.facts.Field;

/** Something said in Spanish and in English. */
record Sentence(String spanish, String english) {

  /** The sentence with its gaps filled; facts, fields and other sentences are named in its own language. */
  Sentence with(Object... what) {
    return new Sentence(filled(spanish, what, Sentence::inSpanish), filled(english, what, Sentence::inEnglish));
  }

  private static String filled(String sentence, Object[] what, Function<Object, Object> word) {
    return sentence.formatted(Arrays.stream(what).map(word).toArray());
  }

  private static Object inSpanish(Object what) {
    return switch (what) {
      case Sentence sentence -> sentence.spanish;
      case FactType fact -> fact.spanish();
      case Field field -> field.spanish();
      default -> what;
    };
  }

  private static Object inEnglish(Object what) {
    return switch (what) {
      case Sentence sentence -> sentence.english;
      case FactType fact -> fact.english();
      case Field field -> field.english();
      default -> what;
    };
  }
}
