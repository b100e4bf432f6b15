package relevo.flow.knowledge;

/** Turns a fit into how often such a fit is right, from 0 to 1; its numbers come from the tuning half of the labelled questions. */
final class Confidence {

  private static final double[] WEIGHTS = {-6.27, 2.64, 1.19, 0.61, -0.03, 2.76, -2.80, 2.47, 0.79, 3.56, 2.80, 0.90, 1.20};

  private Confidence() {}

  /** What grows with the confidence. */
  static double strength(Fit fit) {
    double[] said = said(fit);
    double strength = WEIGHTS[0];
    for (int i = 0; i < said.length; i++) strength += WEIGHTS[i + 1] * said[i];
    return strength;
  }

  static double[] said(Fit fit) {
    double explained = fit.known() + fit.answer();
    return new double[] {fit.asking(), fit.title(), fit.known(), saturated(fit.shared()), fit.strongest(), saturated(fit.elsewhere()), fit.order(),
        fit.answer(), fit.asking() * fit.known(), fit.title() * fit.known(),
        explained * explained, saturated(fit.told())};
  }

  static double of(Fit fit) {
    return fit.shared() + fit.answer() == 0 ? 0 : 1 / (1 + Math.exp(-strength(fit)));
  }

  private static double saturated(double amount) {
    return amount / (amount + 1);
  }
}
