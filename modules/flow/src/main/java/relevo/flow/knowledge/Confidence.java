package relevo.flow.knowledge;

/** Turns a fit into how often such a fit is right, from 0 to 1; its numbers come from the tuning half of the labelled questions. */
final class Confidence {

  private Confidence() {}

  static double strength(Fit fit) {
    return -6 + 4 * fit.askingCovered() + 5 * fit.questionKnown() + 1 * saturated(fit.shared()) + 0.5 * fit.order();
  }

  static double of(Fit fit) {
    return fit.shared() == 0 ? 0 : 1 / (1 + Math.exp(-strength(fit)));
  }

  static double saturated(double shared) {
    return shared / (shared + 1);
  }
}
