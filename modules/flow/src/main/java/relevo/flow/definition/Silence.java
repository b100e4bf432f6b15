package relevo.flow.definition;

import java.util.stream.Stream;

/** After so many minutes without a word from the customer the flow goes on at {@code next}. */
public record Silence(int minutes, String next) {

  static Stream<String> after(Silence silence) {
    return Stream.ofNullable(silence).map(Silence::next);
  }
}
