package relevo.flow.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relevo.events.flow.Signals;

/** How well the shipped word lists read people: what is found, and how much of it was meant. */
class LabelledSentencesTest {

  private static final List<String> JUDGED = List.of("humano", "reembolso", "doble-cobro", "cancelacion");

  private record Labelled(String language, Set<String> meant, String text) {}

  private final Lexicon lexicon = Lexicon.of(WordLists.builtIn(), problem -> { });

  @ParameterizedTest
  @CsvSource({"es, 0.90, 0.85", "en, 0.90, 0.85", "pt, 0.90, 0.85"})
  void are_read_well_enough(String language, double precisionFloor, double recallFloor) throws IOException {
    int right = 0;
    int found = 0;
    int meant = 0;
    List<String> wrong = new ArrayList<>();
    for (Labelled sentence : sentences()) {
      if (!sentence.language().equals(language)) continue;
      Set<String> seen = seen(sentence.text());
      found += seen.size();
      meant += sentence.meant().size();
      right += (int) seen.stream().filter(sentence.meant()::contains).count();
      if (!seen.equals(sentence.meant())) wrong.add(sentence.text() + ": " + seen + ", not " + sentence.meant());
    }
    double precision = (double) right / found;
    double recall = (double) right / meant;
    System.out.printf("Signals in %s: precision %.3f, recall %.3f, misread %s%n", language, precision, recall, wrong);
    assertThat(precision).isGreaterThanOrEqualTo(precisionFloor);
    assertThat(recall).isGreaterThanOrEqualTo(recallFloor);
  }

  @Test
  void are_many_enough_to_tell() throws IOException {
    assertThat(sentences()).hasSizeGreaterThanOrEqualTo(120);
  }

  private Set<String> seen(String text) {
    Signals signals = lexicon.read(text).signals();
    Set<String> seen = new TreeSet<>(signals.phrases());
    seen.retainAll(JUDGED);
    if (signals.frustrated()) seen.add("frustrado");
    return seen;
  }

  private static List<Labelled> sentences() throws IOException {
    try (InputStream in = LabelledSentencesTest.class.getResourceAsStream("/relevo/flow/sentences.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).map(LabelledSentencesTest::labelled).toList();
    }
  }

  private static Labelled labelled(String[] fields) {
    Set<String> meant = fields[1].equals("-") ? Set.of() : new TreeSet<>(Arrays.asList(fields[1].split(",")));
    return new Labelled(fields[0], meant, fields[2]);
  }
}
