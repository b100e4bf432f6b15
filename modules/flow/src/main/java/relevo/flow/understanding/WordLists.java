package relevo.flow.understanding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import relevo.kernel.WatchedFolder;

/**
 * The word lists of a folder, read again soon after an analyst saves one; the lists of the jar where there is no
 * folder.
 */
final class WordLists {

  private static final long LOOK_AGAIN_NANOS = 500_000_000L;

  /** The lists in the jar, which is not a folder that could be listed. */
  static final List<String> BUILT_IN = List.of(
      "humano", "reembolso", "doble-cobro", "cancelacion", "facturacion", "queja", "legal", "tecnico", "pedido",
      "ventas", "gracias", "saludo", "insulto", "animo", "eso-no", "_negacion", "_puente", "_relleno", "_conocidas",
      "_idioma", "_elegir");

  /** The bot speaks the first three; in the others it understands at least who asks for a person. */
  private static final List<String> LANGUAGES = List.of("es", "en", "pt", "ca", "gl", "eu", "fr");

  private final WatchedFolder folder;
  private final Consumer<String> warnings;
  private final LongSupplier nanos;
  private final AtomicLong nextLook;
  private volatile Lexicon current;

  WordLists(Path folder, Consumer<String> warnings, LongSupplier nanos) {
    this.folder = new WatchedFolder(folder, file -> file.toString().endsWith(".txt"));
    this.warnings = warnings;
    this.nanos = nanos;
    this.nextLook = new AtomicLong(nanos.getAsLong() + LOOK_AGAIN_NANOS);
    this.folder.changed();
    current = fresh();
  }

  /** The lexicon of at most half a second ago. One caller looks; the others go on with what there is. */
  Lexicon current() {
    long now = nanos.getAsLong();
    long due = nextLook.get();
    if (now - due >= 0 && nextLook.compareAndSet(due, now + LOOK_AGAIN_NANOS)) look();
    return current;
  }

  private void look() {
    try {
      if (folder.changed()) current = fresh();
    } catch (UncheckedIOException e) {
      warnings.accept("no se puede leer la carpeta de palabras; siguen las últimas buenas: " + e.getMessage());
    }
  }

  private Lexicon fresh() {
    Map<String, String> texts = folder.read();
    return Lexicon.of(texts.isEmpty() ? builtIn() : texts, warnings);
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
