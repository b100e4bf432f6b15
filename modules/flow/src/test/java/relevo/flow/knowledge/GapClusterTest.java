package relevo.flow.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import relevo.kernel.Ids;

class GapClusterTest {

  @Test
  void gathers_what_asks_nearly_the_same_in_any_language() {
    List<GapCluster> clusters = GapCluster.of(asked("tienen tarjetas de regalo?", "hacen descuento a estudiantes", "venden tarjeta de regalo",
        "do you have gift cards", "quiero una tarjeta regalo", "descuento para estudiantes?", "tem vale presente"));
    assertThat(clusters.getFirst().gaps()).extracting(Gap::text).contains("tienen tarjetas de regalo?", "venden tarjeta de regalo", "do you have gift cards");
    assertThat(clusters).anySatisfy(cluster -> assertThat(cluster.gaps()).extracting(Gap::text)
        .containsExactly("hacen descuento a estudiantes", "descuento para estudiantes?"));
  }

  @Test
  void shows_each_question_once() {
    assertThat(GapCluster.of(asked("venden flores", "venden flores", "¿venden  flores?")).getFirst().questions(5))
        .containsEntry("es", List.of("venden flores", "¿venden flores?"));
  }

  @Test
  void is_made_of_questions_without_a_known_word_too() {
    assertThat(GapCluster.of(asked("???", "hola", "xyzzy"))).extracting(cluster -> cluster.gaps().size()).containsOnly(1);
  }

  private static List<Gap> asked(String... texts) {
    List<Gap> gaps = new ArrayList<>();
    for (String text : texts) gaps.add(new Gap(Ids.next(), Ids.next(), "es", text, Instant.EPOCH, null));
    return gaps;
  }
}
