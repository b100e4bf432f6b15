package relevo.flow.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.insight.UnansweredAsked.Effect;
import relevo.kernel.Ids;

class ImagineArticleTest {

  private static final Article SHIPPING = new Article("envio", Map.of("es", "Plazo de entrega"), Map.of("es", List.of("¿Cuánto tarda el envío?")),
      Map.of("es", "De 2 a 5 días."), Set.of(), null);

  private final ImagineArticle imagining = new ImagineArticle();

  @BeforeEach
  void wire() {
    List<Entry> published = List.of(Entry.of(SHIPPING));
    Ranking ranking = Shelf.ranking(0, Map.of()).with(published.getFirst());
    imagining.words = new KnownWords() {
      @Override
      Ranking ranking() {
        return ranking;
      }
    };
    imagining.library = new StoredLibrary() {
      @Override
      Found searchWithout(String id, String text, String language) {
        return ranking.of(text, language, published);
      }

      @Override
      Found searchAsIf(Article article, Ranking all, String text, String language) {
        List<Entry> among = new ArrayList<>(published);
        among.add(Entry.of(article));
        return all.of(text, language, among);
      }
    };
  }

  @Test
  void tells_how_many_of_the_questions_the_others_would_have_answered() {
    GapCluster gifts = asked("¿venden tarjetas de regalo?", "tienen tarjetas de regalo", "quiero una tarjeta de regalo", "hay tarjetas regalo");
    Effect effect = imagining.effect(gifts, BeginArticle.article(null, gifts));
    assertThat(effect.turns()).isEqualTo(4);
    assertThat(effect.before()).isZero();
    assertThat(effect.after() + effect.offered()).isGreaterThanOrEqualTo(3);
    assertThat(effect.alone()).isZero();
  }

  @Test
  void says_nothing_of_a_question_that_nobody_else_asked() {
    GapCluster one = asked("¿venden tarjetas de regalo?");
    assertThat(imagining.effect(one, BeginArticle.article(null, one))).isEqualTo(new Effect(1, 0, 0, 0, 1));
  }

  @Test
  void counts_what_another_article_answers_already() {
    GapCluster shipping = asked("cuanto tarda el envio", "cuánto tarda el envío?");
    Effect effect = imagining.effect(shipping, BeginArticle.article(null, asked("zanahorias moradas", "hay zanahorias moradas")));
    assertThat(effect.before()).isEqualTo(2);
    assertThat(effect.after()).isEqualTo(2);
  }

  @Test
  void leaves_out_only_what_nobody_else_asked_in_the_same_words() {
    GapCluster twice = asked("¿Venden regalos?", "venden regalos", "tarjetas");
    Article article = BeginArticle.article(null, twice);
    assertThat(ImagineArticle.withoutOwn(article, twice.gaps().getFirst(), twice)).isEqualTo(article);
    assertThat(ImagineArticle.withoutOwn(article, twice.gaps().getLast(), twice).questions().get("es")).containsExactly("¿Venden regalos?", "venden regalos");
  }

  @Test
  void leaves_out_a_title_that_is_the_beginning_of_the_question() {
    GapCluster longs = asked("¿Me pueden decir si es posible que envuelvan para regalo un pedido que ya hice la semana pasada?", "envuelven");
    Article rest = ImagineArticle.withoutOwn(BeginArticle.article(null, longs), longs.gaps().getFirst(), longs);
    assertThat(rest.title()).isEmpty();
  }

  private static GapCluster asked(String... texts) {
    List<Gap> gaps = new ArrayList<>();
    for (String text : texts) gaps.add(new Gap(Ids.next(), Ids.next(), "es", text, Instant.EPOCH, null));
    return new GapCluster(gaps);
  }
}
