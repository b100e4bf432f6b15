package relevo.flow.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Learns from labelled sentences how much each word speaks for anger: logistic regression, the same on every machine. */
final class Learning {

  private static final int ROUNDS = 200;
  private static final double STEP = 8;
  private static final double MODESTY = 0.001;
  private static final int FEWEST_SENTENCES = 2;
  /** How sure it has to be; 0 would be as likely as not. */
  private static final double SURE = 1;
  private static final double LEAST = 0.01;

  private final List<int[]> sentences = new ArrayList<>();
  private final List<Boolean> angry = new ArrayList<>();
  private final List<String> words;
  private final double[] weights;
  private double bias;

  private Learning(List<LabelledSentence> labelled) {
    Map<String, Integer> counts = new TreeMap<>();
    labelled.forEach(sentence -> words(sentence).forEach(word -> counts.merge(word, 1, Integer::sum)));
    words = counts.keySet().stream().filter(word -> counts.get(word) >= FEWEST_SENTENCES).toList();
    weights = new double[words.size()];
    Map<String, Integer> places = new TreeMap<>();
    words.forEach(word -> places.put(word, places.size()));
    for (LabelledSentence sentence : labelled) {
      sentences.add(words(sentence).stream().filter(places::containsKey).mapToInt(places::get).toArray());
      angry.add(sentence.meant().contains("frustrado"));
    }
  }

  /** The lines of the list: a word, and what it weighs where 1 is enough. */
  static List<String> lines(List<LabelledSentence> labelled) {
    Learning learning = new Learning(labelled);
    for (int round = 0; round < ROUNDS; round++) learning.round();
    return learning.lines();
  }

  private static Set<String> words(LabelledSentence sentence) {
    Set<String> words = new TreeSet<>();
    Token.in(sentence.text()).stream().map(Token::word).filter(word -> word.chars().allMatch(Character::isLetter))
        .forEach(word -> words.add(Lessons.learned(word)));
    return words;
  }

  private void round() {
    double[] slopes = new double[weights.length];
    double all = 0;
    for (int at = 0; at < sentences.size(); at++) {
      double sum = bias;
      for (int word : sentences.get(at)) sum += weights[word];
      double error = 1 / (1 + StrictMath.exp(-sum)) - (angry.get(at) ? 1 : 0);
      all += error;
      for (int word : sentences.get(at)) slopes[word] += error;
    }
    bias -= STEP * 0.2 * all / sentences.size();
    for (int word = 0; word < weights.length; word++) {
      weights[word] -= STEP * (slopes[word] / sentences.size() + MODESTY * weights[word]);
    }
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int word = 0; word < weights.length; word++) {
      double weight = Math.clamp(weights[word] / (SURE - bias), -1, 1);
      if (Math.abs(weight) >= LEAST) lines.add(String.format(Locale.ROOT, "%s | %.2f", words.get(word), weight));
    }
    return lines;
  }
}
