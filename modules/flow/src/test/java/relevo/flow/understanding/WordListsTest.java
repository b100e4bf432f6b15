package relevo.flow.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import relevo.events.flow.Signals.Span;

class WordListsTest {

  @TempDir Path folder;
  List<String> warnings = new ArrayList<>();
  volatile Map<String, ListChange> changes = Map.of();
  volatile Runnable onWarning = () -> { };

  @Test
  void follow_what_an_analyst_saves() throws IOException {
    Files.writeString(folder.resolve("vip.es.txt"), "cliente preferente\n");
    WordLists lists = open();
    assertThat(phrases(lists, "soy cliente preferente")).containsExactly("vip");
    Files.writeString(folder.resolve("vip.es.txt"), "cliente de platino  # nuevo\n");
    assertThat(phrases(lists, "soy cliente de platino")).isEmpty();
    lists.refresh();
    assertThat(phrases(lists, "soy cliente de platino")).containsExactly("vip");
    assertThat(phrases(lists, "soy cliente preferente")).isEmpty();
  }

  @Test
  void follow_what_is_added_and_taken_out_over_the_files() throws IOException {
    Files.writeString(folder.resolve("vip.es.txt"), "cliente preferente\ncliente de oro  # de antes\n");
    WordLists lists = open();
    changes = Map.of("vip.es.txt", new ListChange(List.of("cliente de diamante"), List.of("cliente de oro")));
    assertThat(phrases(lists, "soy cliente de diamante")).isEmpty();
    lists.refresh();
    assertThat(phrases(lists, "soy cliente de diamante")).containsExactly("vip");
    assertThat(phrases(lists, "soy cliente de oro")).isEmpty();
    assertThat(lists.current().read("soy cliente preferente").signals().spans()).extracting(Span::source).containsExactly("words/vip.es.txt:1");
    assertThat(lists.current().read("cliente de diamante").signals().spans()).extracting(Span::source)
        .containsExactly("database/vip.es.txt:1");
    assertThat(lists.lines("vip.es.txt", changes.get("vip.es.txt"))).containsExactlyInAnyOrder("cliente preferente", "cliente de diamante");
    changes = Map.of();
    lists.refresh();
    assertThat(phrases(lists, "soy cliente de oro")).containsExactly("vip");
  }

  @Test
  void stay_as_they_were_for_all_others_while_they_are_made_anew() throws Exception {
    Files.writeString(folder.resolve("vip.es.txt"), "cliente preferente\n");
    WordLists lists = open();
    changes = Map.of("vip.es.txt", new ListChange(List.of("cliente de diamante"), List.of()));
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch read = new CountDownLatch(1);
    Files.writeString(folder.resolve("roto.es.txt"), "| \n");
    onWarning = () -> {
      begun.countDown();
      await(read);
    };
    Thread editor = Thread.ofVirtual().start(lists::refresh);
    await(begun);
    assertThat(phrases(lists, "soy cliente preferente")).containsExactly("vip");
    assertThat(phrases(lists, "soy cliente de diamante")).isEmpty();
    read.countDown();
    editor.join();
    assertThat(phrases(lists, "soy cliente de diamante")).containsExactly("vip");
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void may_begin_without_a_file() throws IOException {
    Files.writeString(folder.resolve("vip.es.txt"), "cliente preferente\n");
    changes = Map.of("regalo.pt.txt", new ListChange(List.of("presente de aniversario"), List.of()));
    assertThat(phrases(open(), "é um presente de aniversário")).containsExactly("regalo");
  }

  @Test
  void are_the_jars_own_where_there_is_no_folder() {
    folder = folder.resolve("none");
    assertThat(phrases(open(), "quiero un agente")).containsExactly("humano");
    assertThat(warnings).isEmpty();
  }

  @Test
  void in_the_jar_are_all_those_of_the_rules_folder() throws IOException {
    try (var files = Files.list(Path.of("../../rules/words"))) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".txt")))
          .containsExactlyInAnyOrderElementsOf(WordLists.builtIn().keySet());
    }
  }

  @Test
  void skip_a_bad_line_and_say_which() throws IOException {
    Files.writeString(folder.resolve("queja.es.txt"), "mala cosa | mucho\n\n# nada\n|\nra*\n... fin\na | 0 | 1\n" + "x".repeat(201)
        + "\npeor cosa | -0,4\n");
    Files.writeString(folder.resolve("notas.txt"), "hola\n");
    WordLists lists = open();
    assertThat(phrases(lists, "qué peor cosa")).containsExactly("queja");
    assertThat(warnings).hasSize(7).contains(
        "queja.es.txt, línea 1: «mucho» no es un peso entre -1 y 1, como -0.5; se salta",
        "queja.es.txt, línea 5: antes de «*» hacen falta al menos tres letras: «ra*»; se salta",
        "notas.txt: el nombre debe ser <lista>.<idioma>.txt; no se lee");
  }

  @Test
  void are_shipped_without_a_bad_line() {
    Lexicon.of(WordLists.builtIn(), warnings::add);
    assertThat(warnings).isEmpty();
  }

  private void warned(String problem) {
    warnings.add(problem);
    onWarning.run();
  }

  private WordLists open() {
    return new WordLists(folder, () -> changes, this::warned);
  }

  private static List<String> phrases(WordLists lists, String text) {
    return lists.current().read(text).signals().phrases();
  }
}
