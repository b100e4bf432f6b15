package relevo.flow.understanding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import relevo.kernel.WatchedFolder;

/**
 * The word lists of a folder, read again soon after an analyst saves one; the lists of the jar where there is no
 * folder.
 */
final class WordLists {

  /** The lists in the jar, which is not a folder that could be listed. */
  static final List<String> BUILT_IN = List.of(
      "humano", "reembolso", "doble-cobro", "cancelacion", "facturacion", "queja", "legal", "tecnico", "pedido",
      "ventas", "gracias", "saludo", "insulto", "animo", "eso-no", "_negacion", "_puente", "_relleno", "_conocidas",
      "_idioma", "_elegir", "_abreviado", "_giro", "_elogio", "_percance", "_nombre",
      "_persona", "_dinero", "_envio", "_recibo", "_aparato",
      "_pista-doble-cobro", "_pista-reembolso", "_pista-cancelacion", "_pista-facturacion", "_pista-queja", "_pista-tecnico",
      "_pista-pedido", "_pista-ventas", "_pista-animo",
      "_aprendido", "_harto", "_lio", "_virtud", "_pesimo", "_gente");

  /** The bot speaks the first three; in the others it understands at least who asks for a person. */
  static final List<String> LANGUAGES = List.of("es", "en", "pt", "ca", "gl", "eu", "fr");

  private final WatchedFolder folder;
  private final Supplier<Map<String, ListChange>> changes;
  private final Consumer<String> warnings;
  private Map<String, ListChange> applied = Map.of();
  private volatile Lexicon current;

  /** @param changes what is to be added and taken out, by file name */
  WordLists(Path folder, Supplier<Map<String, ListChange>> changes, Consumer<String> warnings) {
    this.changes = changes;
    this.folder = new WatchedFolder(folder, file -> file.toString().endsWith(".txt"));
    this.warnings = warnings;
    this.folder.changed();
    current = fresh();
  }

  /** The lexicon as last made; nobody waits for a newer one. */
  Lexicon current() {
    return current;
  }

  /** Looks for changes, and if there are any makes the lexicon anew; meanwhile messages are read with the old one. */
  synchronized void refresh() {
    try {
      if (folder.changed() || !changes.get().equals(applied)) current = fresh();
    } catch (UncheckedIOException e) {
      warnings.accept("no se puede leer la carpeta de palabras; siguen las últimas buenas: " + e.getMessage());
    }
  }

  private Lexicon fresh() {
    Map<String, String> texts = files();
    applied = changes.get();
    applied.forEach((file, change) -> change.apply(file, texts));
    return Lexicon.of(texts, warnings);
  }

  /** The lines of one list with a change to it. */
  List<String> lines(String file, ListChange change) {
    Map<String, String> texts = files();
    texts.keySet().retainAll(Set.of(file));
    change.apply(file, texts);
    return texts.values().stream().flatMap(String::lines).map(WordFile::content).filter(line -> !line.isEmpty()).toList();
  }

  private Map<String, String> files() {
    Map<String, String> texts = folder.read();
    return texts.isEmpty() ? builtIn() : texts;
  }

  static Map<String, String> builtIn() {
    Map<String, String> texts = new TreeMap<>();
    for (String list : BUILT_IN) {
      for (String language : LANGUAGES) {
        String name = list + "." + language + ".txt";
        try (InputStream in = WordLists.class.getResourceAsStream("/relevo/flow/words/" + name)) {
          if (in != null) texts.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return texts;
  }
}
