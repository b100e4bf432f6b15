package relevo.flow.knowledge;

import java.util.List;

/**
 * An article that may be meant. {@code confidence} says how often, from 0 to 1, such a match is right; {@code because}
 * names the words that speak for it, strongest first.
 */
public record Candidate(Article article, double confidence, List<Word> because) {

  /** A word that was asked and the word of the article that it met; {@code weight} is what it adds, all together 1 at most. */
  public record Word(String asked, String found, double weight) {}
}
