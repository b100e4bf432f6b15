package relevo.escalation.language;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import relevo.escalation.facts.FactType;
import relevo.escalation.facts.Field;
import relevo.escalation.facts.Kind;

/** Something said in Spanish and in English. */
public record Sentence(String spanish, String english) {

  /** A word that is the same in both. */
  public static Sentence same(String word) {
    return new Sentence(word, word);
  }

  /** Each in the quotes of its language, with commas between. */
  public static Sentence quoted(Collection<String> names) {
    return joined(names.stream().map(Sentences.QUOTED::with).toList(), same(", "));
  }

  public static Sentence joined(List<Sentence> parts, Sentence by) {
    return new Sentence(String.join(by.spanish, parts.stream().map(Sentence::spanish).toList()),
        String.join(by.english, parts.stream().map(Sentence::english).toList()));
  }

  /** What values of that kind are called. */
  public static Sentence kind(Kind kind) {
    return new Sentence(kind.spanish(), switch (kind) {
      case TEXT -> "text";
      case INTEGER -> "whole number";
      case DECIMAL -> "number";
      case BOOLEAN -> "true or false";
      case LIST -> "list of texts";
      case DATE -> "date";
    });
  }

  /** The sentence with its gaps filled; facts, fields and other sentences are named in its own language. */
  public Sentence with(Object... what) {
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
