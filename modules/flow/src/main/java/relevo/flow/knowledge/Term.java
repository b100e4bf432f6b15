package relevo.flow.knowledge;

import java.util.Set;

/**
 * What one word, or a phrase that stands for one, means: its stem and the concepts it may stand for. {@code share} is
 * how much it counts among the others, 1 for a word with a meaning of its own.
 */
record Term(String word, String stem, Set<String> concepts, double share) {

  Term weighing(double more) {
    return new Term(word, stem, concepts, share * more);
  }

  boolean hasConcepts() {
    return !concepts.isEmpty();
  }
}
