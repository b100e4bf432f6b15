package relevo.flow.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well whole chats are read, turn after turn. */
class WholeChatsTest {

  private final Map<String, Tally> tallies = new TreeMap<>();
  private final List<String> misread = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({"es, 0.94, 0.94", "pt, 0.85, 0.90", "en, 0.85, 0.85", "worse, 0.80, 0.80", "humano, 0.90, 0.90", "frustrado, 0.90, 0.90"})
  void are_read_well_enough(String row, double precision, double recall) {
    play();
    assertThat(tallies.get(row).precision()).isGreaterThanOrEqualTo(precision);
    assertThat(tallies.get(row).recall()).isGreaterThanOrEqualTo(recall);
  }

  @Test
  void are_tallied_for_each_signal() {
    play();
    System.out.printf("Whole chats, turns misread: %d%n", misread.size());
    misread.forEach(System.out::println);
    tallies.forEach((row, tally) -> System.out.printf("%s |%s|%n", row, tally.cells()));
    assertThat(tallies).containsKeys("es", "pt", "en", WholeChat.WORSE).containsKeys(LabelledSentence.SIGNALS.toArray(String[]::new));
  }

  @Test
  void are_thirty_of_six_turns_or_more() {
    assertThat(WholeChat.all()).hasSizeGreaterThanOrEqualTo(30)
        .allSatisfy(chat -> assertThat(chat.turns()).hasSizeBetween(6, 12));
  }

  private void play() {
    Lexicon lexicon = Lexicon.of(WordLists.builtIn(), problem -> { });
    for (WholeChat chat : WholeChat.all()) {
      List<Set<String>> seen = chat.seen(lexicon);
      for (int at = 0; at < seen.size(); at++) add(chat, chat.turns().get(at), seen.get(at));
    }
  }

  private void add(WholeChat chat, WholeChat.Turn turn, Set<String> seen) {
    List<String> signals = new ArrayList<>(LabelledSentence.SIGNALS);
    signals.add(WholeChat.WORSE);
    for (String signal : signals) {
      for (String row : List.of(chat.language(), signal)) {
        tallies.computeIfAbsent(row, key -> new Tally()).add(turn.means().contains(signal), seen.contains(signal));
      }
    }
    if (!seen.equals(turn.means())) misread.add(chat.name() + ": " + turn.says() + ": " + seen + ", not " + turn.means());
  }
}
