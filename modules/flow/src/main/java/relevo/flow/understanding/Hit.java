package relevo.flow.understanding;

import java.util.List;
import java.util.Set;

/** A phrase seen in a text: its first word and the one after its last. */
record Hit(Phrase phrase, int from, int to) {

  private static final Set<String> WISHES = Set.of("humano", "cancelacion");
  private static final String PAST = "éó";
  private static final int SHORTEST_PAST = 5;
  private static final String ENGLISH = "en";
  private static final Set<String> IN_ENGLISH_ANYWHERE = Set.of("humano", "insulto");

  boolean covers(Hit other) {
    return from <= other.from && other.to <= to;
  }

  boolean overlaps(Hit other) {
    return from < other.to && other.from < to;
  }

  /** True if a comma or the like stands in the middle of it. */
  boolean pauses(List<Token> tokens) {
    return tokens.subList(from + 1, to).stream().anyMatch(Token::paused);
  }

  /**
   * A single word of another language: the English "sale" sells nothing in Spanish, and the Portuguese "zona" is no mess. Spanish and
   * Portuguese share most other words, and people are asked for, and cursed, in English anywhere.
   */
  boolean foreign(String language) {
    if (words() > 1 || phrase.language().equals(language)) return false;
    return phrase.list().equals("animo") || phrase.language().equals(ENGLISH) && !IN_ENGLISH_ANYWHERE.contains(phrase.list());
  }

  /** "Hablé con una persona" and "cancelé" are told, not wished for; where no accent is written, nobody can tell. */
  boolean isTale(List<Token> tokens, String text) {
    Token first = tokens.get(from);
    boolean past = first.word().length() >= SHORTEST_PAST && PAST.indexOf(text.charAt(first.to() - 1)) >= 0;
    return past && WISHES.contains(phrase.list());
  }

  int words() {
    return to - from;
  }
}
