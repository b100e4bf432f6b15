package relevo.flow.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Learns from labelled sentences how much each word and pair of words speaks for anger: logistic regression, the same on every machine. */
final class Learning {

  private static final int ROUNDS = 200;
  private static final double MODESTY = 0.7;
  private static final int FEWEST_SENTENCES = 2;
  /** A list holds weights from -1 to 1; those learned go further. */
  private static final double SCALE = 4;
  private static final double LEAST = 0.03;

  private final int[][] traits;
  private final boolean[] angry;
  private final List<String> names;
  private final double[] steps;
  private double[] weights;
  private double[] ahead;

  private Learning(List<LabelledSentence> labelled) {
    List<List<String>> said = labelled.stream()
        .map(sentence -> Lessons.traits(Token.in(sentence.text())).stream().map(Lessons.Trait::name).distinct().toList()).toList();
    Map<String, Integer> counts = new TreeMap<>();
    said.forEach(sentence -> sentence.forEach(name -> counts.merge(name, 1, Integer::sum)));
    names = counts.keySet().stream().filter(name -> counts.get(name) >= FEWEST_SENTENCES).toList();
    Map<String, Integer> places = new TreeMap<>();
    names.forEach(name -> places.put(name, places.size()));
    traits = said.stream().map(sentence -> sentence.stream().filter(places::containsKey).mapToInt(places::get).toArray()).toArray(int[][]::new);
    angry = new boolean[labelled.size()];
    for (int at = 0; at < angry.length; at++) angry[at] = labelled.get(at).meant().contains("frustrado");
    double longest = 4 + Arrays.stream(traits).mapToInt(sentence -> sentence.length).average().orElse(0) / 2;
    steps = names.stream().mapToDouble(name -> 1 / (counts.get(name) * longest / 4 + MODESTY)).toArray();
    weights = new double[names.size()];
    ahead = new double[names.size()];
  }

  /** The lines of the list: a word or two, and what they weigh. */
  static List<String> lines(List<LabelledSentence> labelled) {
    Learning learning = new Learning(labelled);
    double momentum = 1;
    for (int round = 0; round < ROUNDS; round++) {
      double next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
      learning.round((momentum - 1) / next);
      momentum = next;
    }
    return learning.lines();
  }

  /** One step down the slope, from a little further on the way it was going. */
  private void round(double momentum) {
    double[] slopes = new double[weights.length];
    for (int at = 0; at < traits.length; at++) {
      double sum = 0;
      for (int trait : traits[at]) sum += ahead[trait];
      double error = 1 / (1 + StrictMath.exp(-sum)) - (angry[at] ? 1 : 0);
      for (int trait : traits[at]) slopes[trait] += error;
    }
    double[] moved = new double[weights.length];
    for (int trait = 0; trait < moved.length; trait++) {
      moved[trait] = ahead[trait] - steps[trait] * (slopes[trait] + MODESTY * ahead[trait]);
      ahead[trait] = moved[trait] + momentum * (moved[trait] - weights[trait]);
    }
    weights = moved;
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int trait = 0; trait < weights.length; trait++) {
      double weight = Math.clamp(weights[trait] / SCALE, -1, 1);
      if (Math.abs(weight) >= LEAST) lines.add(String.format(Locale.ROOT, "%s | %.2f", names.get(trait), weight));
    }
    return lines;
  }
}
