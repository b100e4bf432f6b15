package relevo.flow.understanding;

import java.util.Locale;
import java.util.Set;

/** Of one signal: how often it was meant, seen, and both. */
final class Tally {

  private int meant;
  private int seen;
  private int both;

  void add(boolean wasMeant, boolean wasSeen) {
    if (wasMeant) meant++;
    if (wasSeen) seen++;
    if (wasMeant && wasSeen) both++;
  }

  void addAll(Set<String> allMeant, Set<String> allSeen) {
    LabelledSentence.SIGNALS.forEach(signal -> add(allMeant.contains(signal), allSeen.contains(signal)));
  }

  int meant() {
    return meant;
  }

  double precision() {
    return seen == 0 ? 1 : (double) both / seen;
  }

  double recall() {
    return meant == 0 ? 1 : (double) both / meant;
  }

  /** Three cells of a table: how many, precision, recall. */
  String cells() {
    return meant == 0 && seen == 0 ? " – | – | – "
        : String.format(Locale.ROOT, " %d | %.2f | %.2f ", meant, precision(), recall());
  }
}
