package relevo.flow.definition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The flow documents that come with the desk. */
public final class Shipped implements Library {

  /** The flows; what the desk itself says is {@link DeskTexts#NAME}. */
  public static final List<String> FLOWS = List.of("bienvenida", "bench", "pedir-pedido", "pedir-contacto");

  private static final int FIRST = 1;

  @Override
  public List<LiveDocument> live() {
    return FLOWS.stream().map(name -> new LiveDocument(name, FIRST, Map.of(FIRST, 1L), 0)).toList();
  }

  @Override
  public Optional<String> text(String name, int number) {
    return Optional.of(name).filter(known -> number == FIRST && FLOWS.contains(known)).map(Shipped::flow);
  }

  public static String flow(String name) {
    return resource(name + ".json");
  }

  /** A flow of the gallery; the sample flow that a new desk runs is one too. */
  public static String template(String name) {
    return FLOWS.contains(name) ? flow(name) : resource("gallery/" + name + ".json");
  }

  public static String deskTexts() {
    return resource("sentences.json");
  }

  /** The form that every document is held to. */
  public static String schema() {
    return resource("flow.schema.json");
  }

  private static String resource(String name) {
    try (InputStream in = Shipped.class.getResourceAsStream("/relevo/flow/" + name)) {
      if (in == null) throw new IllegalStateException("Falta el documento «" + name + "»");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
