package relevo.flow.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.flow.knowledge.Found.Verdict;

class LibraryTest {

  Library library = Library.of(ShipArticles.shipped().stream().map(Filed::article).toList());

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "¿cuántos días tarda en llegar?|envio", "plazo de entrga|envio", "how much is shipping|gastos", "quanto custa o frete|gastos",
      "¿aceptan tarjeta?|pago", "aceitam cartão|pago", "kiero debolver unos zapatos|devolucion", "return policy|devolucion", "quiero otra talla|cambio",
      "cuanto dura la garantia|garantia", "¿a qué hora abren?|horario", "where are your shops|tiendas", "esqueci minha senha|cuenta"})
  void finds_what_is_meant(String question, String article) {
    Found found = library.search(question, "es", Set.of());
    assertThat(found.verdict(0.5)).isEqualTo(Verdict.ANSWER);
    assertThat(found.best().article().id()).isEqualTo(article);
    assertThat(found.best().because()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hola", "¿?", "me cobraron dos veces", "quiero hablar con una persona", "asdf", "12345", "🙂", "que opina del partido de ayer"})
  void answers_nothing_that_is_not_in_it(String question) {
    assertThat(library.search(question, "es", Set.of()).verdict(0.5)).isEqualTo(Verdict.NONE);
  }

  @Test
  void answers_nothing_that_is_over_or_has_other_tags() {
    Library old = Library.of(List.of(
        new Article("oferta", Map.of("es", "Oferta de verano"), Map.of(), Map.of("es", "Dos por uno."), Set.of("a"), Instant.parse("2020-01-01T00:00:00Z"))));
    assertThat(old.search("oferta de verano", "es", Set.of()).candidates()).isEmpty();
    assertThat(old.article("oferta")).isEmpty();
    assertThat(old.listed(Set.of(), 10)).isEmpty();
    assertThat(library.search("plazo de entrega", "es", Set.of("otra")).candidates()).isEmpty();
    assertThat(library.listed(Set.of("tienda"), 3)).extracting(Article::id).containsExactly("cambio", "cuenta", "devolucion");
  }

  @Test
  void asks_which_one_is_meant_where_two_are_as_likely() {
    Library two = Library.of(List.of(article("casa", "Cancelar el seguro de casa"), article("coche", "Cancelar el seguro de coche"),
        article("otra", "Horario de la oficina")));
    Found found = two.search("cancelar seguro", "es", Set.of());
    assertThat(found.verdict(0.3)).isEqualTo(Verdict.CHOOSE);
    assertThat(found.choices(0.3)).extracting(each -> each.article().id()).containsExactly("casa", "coche");
  }

  @Test
  void hears_the_question_at_the_end_of_a_long_story() {
    assertThat(library.search("Hola buenas tardes, mire le cuento, ayer estuve en su tienda con mi hermana y compramos unos pantalones muy lindos,"
        + " pero al llegar a casa vimos que no era lo que ella esperaba. ¿Cómo hago una devolución?", "es", Set.of()).best().article().id())
        .isEqualTo("devolucion");
  }

  private static Article article(String id, String title) {
    return new Article(id, Map.of("es", title), Map.of(), Map.of("es", "Sí."), Set.of(), null);
  }
}
