package relevo.escalation.facts;

/** How the customer sounds: score and trend run from -1 to 1. Null means that it is not known. */
public record Mood(
    Double score, Double trend, Boolean shouting, Boolean insult, Boolean frustrated, Boolean shorter, Double scoreByModel) {

  public Mood {
    score = unsigned(score);
    trend = unsigned(trend);
    scoreByModel = unsigned(scoreByModel);
  }

  /** Turns -0.0 into 0.0, which {@code ==} must not tell apart. */
  private static Double unsigned(Double number) {
    return number == null ? null : number + 0.0;
  }
}
