package relevo.flow.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import relevo.events.flow.Signals;

class LessonsTest {

  private static final Path LIST = Path.of("../../rules/words/_aprendido.es.txt");
  private static final List<String> HEAD = List.of(
      "# Lo que las frases marcadas enseñan de cada palabra, de cada dos y de sus finales: cuánto hablan de enojo, o en contra.",
      "# No se escribe a mano: con -Dlearn=true, la prueba LessonsTest la rehace.");

  /** With {@code -Dlearn=true} the list is written anew; else it has to be what the sentences of today teach. */
  @Test
  void are_those_of_the_sentences_in_view() throws IOException {
    List<LabelledSentence> known = new ArrayList<>(LabelledSentence.of("tuning"));
    known.addAll(LabelledSentence.of("practice"));
    List<String> lines = new ArrayList<>(HEAD);
    lines.addAll(Learning.lines(known.stream().filter(sentence -> sentence.language().equals("es")).toList()));
    if (Boolean.getBoolean("learn")) Files.write(LIST, lines);
    assertThat(Files.readAllLines(LIST)).isEqualTo(lines);
  }

  @Test
  void add_up_over_a_sentence() {
    Lessons lessons = lessons("^ | -0.05", "sopa | 0.2", "fasti* | 0.2", "rico | -0.8");
    assertThat(lessons.tone(Token.in("qué fastidioso, otra sopa"), "es").angry()).isTrue();
    assertThat(lessons.tone(Token.in("qué fastidioso, otra sopa"), "es").words()).extracting(Hit::from).containsExactly(1, 3);
    assertThat(lessons.tone(Token.in("sopa, sopa y más sopa"), "es").angry()).isFalse();
    assertThat(lessons.tone(Token.in("qué fastidioso, otra sopa, pero rico"), "es").calm()).isTrue();
    assertThat(lessons.tone(Token.in("qué fastidioso, otra sopa"), "pt").angry()).isFalse();
  }

  @Test
  void know_two_words_by_their_endings() {
    Lessons lessons = lessons("no *an | 0.2", "^ graci* | -0.4", "9 dias | 0.3");
    assertThat(lessons.tone(Token.in("que no mandan"), "es").angry()).isTrue();
    assertThat(lessons.tone(Token.in("que no mandes"), "es").angry()).isFalse();
    assertThat(lessons.tone(Token.in("gracias, no mandan"), "es").angry()).isFalse();
    assertThat(lessons.tone(Token.in("ya 20 días"), "es").words()).extracting(Hit::from, Hit::to).containsExactly(tuple(1, 3));
  }

  /** "Pesadilla" is a harsh word, and yet nobody is angry. */
  @Test
  void silence_harsh_words_where_all_else_is_calm() {
    Map<String, String> lists = new HashMap<>(Map.of("animo.es.txt", "pesadilla | -0.6", "insulto.es.txt", "puta | -0.8"));
    assertThat(read(lists, "una pesadilla de postre, jaja").frustrated()).isTrue();
    lists.put(Lessons.LIST + ".es.txt", "jaja | -0.3\npostre | -0.1");
    assertThat(read(lists, "una pesadilla de postre, jaja").frustrated()).isFalse();
    assertThat(read(lists, "qué puta, jaja").insult()).isFalse();
    assertThat(read(lists, "una pesadilla de postre").frustrated()).isTrue();
    assertThat(read(lists, "jaja, una pesadilla que ninguna frase marcada conoce").frustrated()).isTrue();
  }

  private static Signals read(Map<String, String> lists, String text) {
    return Lexicon.of(lists, problem -> { }).read(text).signals();
  }

  private static Lessons lessons(String... lines) {
    Lessons lessons = new Lessons();
    for (String line : lines) lessons.add("es", Lessons.parse("es", line, "words/_aprendido.es.txt:3"));
    return lessons;
  }
}
