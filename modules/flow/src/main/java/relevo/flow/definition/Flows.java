package relevo.flow.definition;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The flows that run here, read and checked once, at the start: a broken one keeps the desk from starting. */
@ApplicationScoped
public class Flows {

  private static final List<String> SHIPPED = List.of("bienvenida", "bench");

  @Inject @ConfigProperty(name = "relevo.flow", defaultValue = "bienvenida") String forNew;

  private final Map<String, Flow> byName = new HashMap<>();

  public static Flows shipped(String forNew) {
    Flows flows = new Flows();
    flows.forNew = forNew;
    flows.load();
    return flows;
  }

  void begin(@Observes Startup startup) {
    forNewConversation();
  }

  @PostConstruct
  void load() {
    for (String name : SHIPPED) byName.put(name, FlowDocument.read(name + ".json", text(name)));
    if (!byName.containsKey(forNew)) {
      throw new IllegalStateException(
          "No existe el flujo «" + forNew + "» que pide relevo.flow; hay: " + String.join(", ", SHIPPED));
    }
  }

  /** The flow that a new conversation gets. */
  public Flow forNewConversation() {
    return byName.get(forNew);
  }

  /** What is live of a flow, such as one that another calls. */
  public Optional<Flow> live(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** A flow in the very version with which a conversation began; empty if that one is no longer loaded. */
  public Optional<Flow> inVersion(String name, int version) {
    return Optional.ofNullable(byName.get(name)).filter(flow -> flow.version() == version);
  }

  private static String text(String name) {
    try (InputStream in = Flows.class.getResourceAsStream("/relevo/flow/" + name + ".json")) {
      if (in == null) throw new IllegalStateException("Falta el documento del flujo «" + name + "»");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
