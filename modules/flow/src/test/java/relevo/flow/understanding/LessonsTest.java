package relevo.flow.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LessonsTest {

  private static final Path LIST = Path.of("../../rules/words/_aprendido.es.txt");
  private static final List<String> HEAD = List.of(
      "# Lo que las frases marcadas enseñan de cada palabra: cuánto habla de enojo, o en contra. Cuando suman 1, hay enojo.",
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
    Lessons lessons = new Lessons();
    lessons.add("es", Phrase.parse(Lessons.LIST, "es", "sopa | 0.7", "words/_aprendido.es.txt:3"));
    lessons.add("es", Phrase.parse(Lessons.LIST, "es", "fasti* | 0.4", "words/_aprendido.es.txt:4"));
    lessons.add("es", Phrase.parse(Lessons.LIST, "es", "rico | -0.5", "words/_aprendido.es.txt:5"));
    assertThat(lessons.anger(Token.in("qué fastidioso, otra sopa"), "es")).extracting(Hit::from).containsExactly(1, 3);
    assertThat(lessons.anger(Token.in("sopa, sopa y más sopa"), "es")).isEmpty();
    assertThat(lessons.anger(Token.in("qué fastidioso, otra sopa, pero rico"), "es")).isEmpty();
    assertThat(lessons.anger(Token.in("qué fastidioso, otra sopa"), "pt")).isEmpty();
  }
}
