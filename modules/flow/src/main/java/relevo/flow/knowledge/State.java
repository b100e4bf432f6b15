package relevo.flow.knowledge;

import java.util.Optional;
import java.util.stream.Stream;

/** Whether an article answers, or is still being written. */
public enum State {
  DRAFT("borrador"), PUBLISHED("publicado");

  private final String spoken;

  State(String spoken) {
    this.spoken = spoken;
  }

  /** As files say it, in Spanish. */
  String spoken() {
    return spoken;
  }

  static Optional<State> said(String word) {
    return Stream.of(values()).filter(state -> state.spoken.equalsIgnoreCase(word) || state.name().equalsIgnoreCase(word)).findFirst();
  }
}
