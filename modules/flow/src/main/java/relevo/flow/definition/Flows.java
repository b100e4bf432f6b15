package relevo.flow.definition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The flows that run here: what is live, at hand without a query, and any earlier version that a conversation is still in. */
@ApplicationScoped
public class Flows {

  private record Live(LiveDocument document, Flow flow) {}

  @Inject @ConfigProperty(name = "relevo.flow", defaultValue = "bienvenida") String forNew;
  @Inject Config config;
  @Inject Library library;

  private final CompiledFlows compiled = new CompiledFlows();
  private volatile Map<String, Live> live = Map.of();

  /** Flows as they come with the desk, for tests. */
  public static Flows shipped(String forNew) {
    return of(new Shipped(), forNew);
  }

  /** Flows of another library, for tests. */
  public static Flows of(Library library, String forNew) {
    Flows flows = new Flows();
    flows.forNew = forNew;
    flows.library = library;
    flows.follow(library.live());
    flows.forNewConversation();
    return flows;
  }

  /** The flow that a new conversation gets. */
  public Flow forNewConversation() {
    return live(forNew).orElseThrow(() -> new IllegalStateException(
        "No existe el flujo «" + forNew + "» que pide relevo.flow; hay: " + String.join(", ", known().keySet())));
  }

  /** The same on one channel, which {@code relevo.flow.<channel>} may give a flow of its own. */
  public Flow forNewConversation(String channel) {
    return Optional.ofNullable(config).flatMap(known -> known.getOptionalValue("relevo.flow." + channel, String.class))
        .flatMap(this::live).orElseGet(this::forNewConversation);
  }

  public boolean isForNew(String name) {
    return name.equals(forNew);
  }

  /** What is live of a flow, such as one that another calls. */
  public Optional<Flow> live(String name) {
    return Optional.ofNullable(known().get(name)).map(Live::flow);
  }

  /** Those for which a person may lend a conversation to the bot. */
  public List<Flow> tasks() {
    return known().values().stream().map(Live::flow).filter(flow -> flow.task() != null).toList();
  }

  /** The live version of each flow, as this node has it. */
  public Map<String, Long> versions() {
    Map<String, Long> versions = new LinkedHashMap<>();
    live.forEach((name, entry) -> versions.put(name, (long) entry.flow().version()));
    return versions;
  }

  /** A flow in the very version with which a conversation began; empty if there is none that this desk understands. */
  public Optional<Flow> inVersion(String name, int version) {
    return live(name).filter(flow -> flow.version() == version).or(() -> compiled.of(library, name, version));
  }

  /**
   * Where a conversation in that version goes on as soon as its customer stands at a safe point: before the first message, at the
   * start or at an end. The live version, if since the given one last went live any version went live with the order to move; else
   * none, and the conversation finishes where it is. Never a version that was withdrawn. Asks no database.
   */
  public Optional<Flow> successor(String name, int version) {
    return Optional.ofNullable(known().get(name)).filter(entry -> entry.document().movesOn(version)).map(Live::flow)
        .filter(flow -> flow.version() != version);
  }

  /** Takes over what is live now; of a flow that is not understood, the newest earlier version that is. */
  public synchronized void follow(List<LiveDocument> documents) {
    Map<String, Live> now = new LinkedHashMap<>();
    for (LiveDocument document : documents) {
      if (!document.name().equals(DeskTexts.NAME)) newest(document).ifPresent(flow -> now.put(document.name(), new Live(document, flow)));
    }
    live = now;
  }

  private Optional<Flow> newest(LiveDocument document) {
    return IntStream.iterate(document.number(), number -> number > 0, number -> number - 1)
        .mapToObj(number -> compiled.of(library, document.name(), number)).flatMap(Optional::stream).findFirst();
  }

  /** Nobody may begin a conversation before it is known what is live. */
  private Map<String, Live> known() {
    if (live.isEmpty()) follow(library.live());
    return live;
  }
}
