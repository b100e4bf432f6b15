package relevo.flow.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleFilesTest {

  static final List<Filed> AWKWARD = List.of(
      new Filed(new Article("uno", Map.of("es", "=Título; con «comillas» \"dobles\"", "pt", "Título"),
          Map.of("es", List.of("¿Cuánto; es?", "'-2", "# no es título"), "en", List.of()),
          Map.of("es", "# Uno\n\n- dos\n## es: tres\n\\cuatro\n\n\n=cinco", "pt", "- lista\n- de cosas"), Set.of("b", "a c"),
          Instant.parse("2027-01-31T00:00:00Z")), State.PUBLISHED, 0),
      new Filed(new Article("dos-2", Map.of("en", "Second"), Map.of(), Map.of(), Set.of(), null), State.DRAFT, 0));

  @Test
  void of_markdown_lose_nothing() {
    assertThat(again(MarkdownReader::read, MarkdownWriter.write(kept()))).isEqualTo(kept());
  }

  @Test
  void of_csv_lose_nothing() {
    assertThat(again(CsvFile::read, CsvFile.write(kept()))).isEqualTo(kept());
  }

  @Test
  void hold_the_shipped_articles() {
    assertThat(ShipArticles.shipped()).hasSize(9).allSatisfy(filed -> {
      assertThat(filed.state()).isEqualTo(State.PUBLISHED);
      assertThat(filed.article().tags()).containsExactly("tienda");
      assertThat(filed.article().title()).containsOnlyKeys("es", "en", "pt");
    });
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "`# Envío\\n\\n## es: Título\\n\\nSí.`|1|identificador", "`# uno\\n## fr: Titre\\n\\nOui.`|2|idioma", "`# uno\\nhola\\n`|2|no se entiende",
      "`# uno\\n- vence: mañana\\n## es: T\\n\\nSí.`|2|vencimiento", "`# uno\\n- estado: vivo\\n## es: T\\n\\nSí.`|2|estado",
      "`# uno\\n## es: T\\n\\nSí.\\n# uno\\n## es: T\\n\\nSí.`|5|línea 1", "`# uno\\n## es: T\\n`|1|falta la respuesta", "`## es: T\\n`|1|falta el artículo",
      "`# uno\\n## es: T\\n\\nSí.\\n## es: T\\n\\nNo.`|5|ya tiene", "``|0|ningún artículo", "`# uno\\n## es: \\n\\nSí.`|1|título"})
  void of_markdown_say_on_which_line_they_are_wrong(String text, int line, String problem) {
    assertThat(MarkdownReader.read(text.replace("\\n", "\n")).mistakes())
        .anySatisfy(mistake -> assertThat(mistake).matches(each -> each.line() == line && each.problem().contains(problem)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "`id;estado\\nuno;publicado`|1|faltan columnas", "`HEAD\\nuno;x;;;es;T;;R`|2|estado", "`HEAD\\nuno;;;;xx;T;;R`|2|idioma",
      "`HEAD\\nuno;;;ayer;es;T;;R`|2|vencimiento", "`HEAD\\nuno;;;;es;T;;R\\nuno;borrador;;;en;T;;R`|3|iguales", "`HEAD\\n`|0|ningún artículo",
      "`HEAD\\nuno;;;;es;T;\"a\nb\";R\\ndos;;;;es;T;;`|4|falta la respuesta", "`HEAD\\nuno;;;;es;T;;\"R`|0|comilla"})
  void of_csv_say_on_which_line_they_are_wrong(String text, int line, String problem) {
    String header = "id;estado;etiquetas;vence;idioma;titulo;preguntas;respuesta";
    assertThat(CsvFile.read(text.replace("HEAD", header).replace("\\n", "\n")).mistakes())
        .anySatisfy(mistake -> assertThat(mistake).matches(each -> each.line() == line && each.problem().contains(problem)));
  }

  private static List<Filed> kept() {
    return AWKWARD.stream().map(filed -> new Filed(ArticleCheck.tidy(filed.article()), filed.state(), 0)).toList();
  }

  private static List<Filed> again(Function<String, FileOfArticles> reader, String text) {
    FileOfArticles file = reader.apply(text);
    assertThat(file.mistakes()).isEmpty();
    return file.articles().stream().map(filed -> new Filed(filed.article(), filed.state(), 0)).toList();
  }
}
