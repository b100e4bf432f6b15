package relevo.flow.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well the shipped lists read people: what is found, and how much of it was meant, on sentences the lists were not written for. */
class SignalQualityTest {

  @ParameterizedTest
  @CsvSource({"es, 0.95, 0.90", "pt, 0.85, 0.85", "en, 0.85, 0.85"})
  void holds_on_the_half_that_was_not_looked_at(String language, double precision, double recall) {
    Tally all = SignalQuality.of("test").tally(language, SignalQuality.ALL);
    assertThat(all.precision()).isGreaterThanOrEqualTo(precision);
    assertThat(all.recall()).isGreaterThanOrEqualTo(recall);
  }

  /** The two signals that hand most conversations over. */
  @ParameterizedTest
  @CsvSource({"humano, es, 0.92, 0.92", "frustrado, es, 0.92, 0.90", "humano, pt, 0.85, 0.85", "frustrado, pt, 0.85, 0.85",
      "humano, en, 0.85, 0.85", "frustrado, en, 0.85, 0.85"})
  void holds_for_each_signal_that_hands_over(String signal, String language, double precision, double recall) {
    Tally tally = SignalQuality.of("test").tally(language, signal);
    assertThat(tally.precision()).isGreaterThanOrEqualTo(precision);
    assertThat(tally.recall()).isGreaterThanOrEqualTo(recall);
  }

  /** Sentences that nobody had in view, neither while the lists were written nor since: what a new desk may expect. */
  @Test
  void holds_nearly_as_well_on_the_latest_batch() {
    SignalQuality quality = SignalQuality.of("fresh");
    Tally all = quality.tally("es", SignalQuality.ALL);
    Tally human = quality.tally("es", "humano");
    System.out.printf("Signals in the latest batch:%s%n%s%n", all.cells(), quality.table());
    assertThat(all.precision()).isGreaterThanOrEqualTo(0.90);
    assertThat(all.recall()).isGreaterThanOrEqualTo(0.80);
    assertThat(human.precision()).isGreaterThanOrEqualTo(0.85);
    assertThat(human.recall()).isGreaterThanOrEqualTo(0.90);
  }

  @ParameterizedTest
  @CsvSource({"es, 300", "pt, 150", "en, 150"})
  void is_measured_on_enough_sentences(String language, int fewest) {
    int known = SignalQuality.of("tuning").sentences(language);
    int judged = SignalQuality.of("test").sentences(language);
    assertThat(known + judged).isGreaterThanOrEqualTo(fewest);
    assertThat(judged).isGreaterThanOrEqualTo(fewest / 2);
  }

  @Test
  void is_judged_on_sentences_that_were_not_in_view() {
    Set<String> inView = new HashSet<>();
    Stream.of("tuning", "practice").flatMap(half -> LabelledSentence.of(half).stream())
        .forEach(sentence -> inView.add(Letters.fold(sentence.text())));
    assertThat(Stream.of("test", "fresh").flatMap(half -> LabelledSentence.of(half).stream()))
        .noneMatch(sentence -> inView.contains(Letters.fold(sentence.text())) && Letters.fold(sentence.text()).length() > 12);
  }

  @Test
  void does_not_take_small_talk_for_a_cry_for_help() throws IOException {
    Lexicon lexicon = Lexicon.of(WordLists.builtIn(), problem -> { });
    List<String> calm = Files.readAllLines(Path.of("src/test/resources/relevo/flow/signals/calm.txt")).stream()
        .filter(line -> !line.startsWith("#")).toList();
    List<String> alarmed = calm.stream().filter(text -> LabelledSentence.seen(lexicon.read(text).signals()).stream()
        .anyMatch(Set.of("humano", "frustrado", "insulto", "legal", "eso-no")::contains)).toList();
    assertThat(calm).hasSizeGreaterThan(100);
    assertThat(alarmed).hasSizeLessThanOrEqualTo(calm.size() / 50);
  }

  @Test
  void is_what_the_manual_says() throws IOException {
    for (String half : List.of("test", "tuning")) {
      SignalQuality quality = SignalQuality.of(half);
      System.out.printf("Signals in the %s half, misread %s%n%s%n", half, quality.misread().size(), quality.table());
      assertThat(Files.readString(Path.of("../../docs/signals.md"))).contains(quality.table());
    }
  }
}
