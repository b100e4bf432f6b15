package relevo.access.socket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows those who look at the same conversation to each other, on whatever nodes they are; nobody is shown where they may not look. */
@ApplicationScoped
class ShowViewers {

  private static final Duration BUSY = Duration.ofSeconds(15);

  @Inject Consoles consoles;
  @Inject Looks looks;

  /** The consoles of this node by what they look at, and what each was shown last. */
  private final Map<Console, UUID> watching = new HashMap<>();
  private final Map<Console, List<Viewer>> shown = new HashMap<>();

  /** One look; by one thread. @param again all say again where they look, so that it does not run out */
  void look(boolean again) {
    List<Console> closed = consoles.takeClosed();
    watching.keySet().removeAll(closed);
    shown.keySet().removeAll(closed);
    List<Console> listening = consoles.listening();
    if (again) listening.forEach(Console::looksAgain);
    List<Console> changed = listening.stream().filter(Console::takeLooksElsewhere).toList();
    if (watching.isEmpty() && changed.isEmpty() && closed.isEmpty()) return;
    try {
      show(changed, closed);
    } catch (RuntimeException outage) {
      changed.forEach(Console::looksAgain);
      throw outage;
    }
  }

  private void show(List<Console> changed, List<Console> closed) {
    List<UUID> away = new ArrayList<>(closed.stream().filter(console -> console.look() != null).map(console -> console.id).toList());
    List<Looks.Looking> looking = looking(changed, away);
    Map<UUID, List<Viewer>> viewers = looks.change(looking, away, Set.copyOf(watching.values()));
    watching.forEach((console, conversation) -> {
      List<Viewer> now = viewers.getOrDefault(conversation, List.of());
      if (!now.equals(shown.put(console, now))) console.tell(Frames.viewers(conversation, now));
    });
  }

  private List<Looks.Looking> looking(List<Console> changed, List<UUID> away) {
    Set<UUID> wanted = changed.stream().map(console -> console.look().what().conversation()).filter(id -> id != null).collect(Collectors.toSet());
    Map<UUID, Set<String>> teams = looks.teamsOf(wanted);
    List<Looks.Looking> looking = new ArrayList<>();
    for (Console console : changed) {
      Console.Look look = console.look();
      UUID conversation = look.what().conversation();
      boolean sees = conversation != null && console.person().sight().covers(teams.getOrDefault(conversation, Set.of()));
      UUID before = sees ? watching.put(console, conversation) : watching.remove(console);
      if (!sees || !conversation.equals(before)) shown.remove(console);
      if (sees) looking.add(new Looks.Looking(console.id, conversation, console.person(), look.what().mode(), busyMillis(look)));
      else away.add(console.id);
    }
    return looking;
  }

  private static int busyMillis(Console.Look look) {
    if (look.what().mode() == Heard.Mode.VIEWING) return 0;
    return (int) Math.max(0, BUSY.minusNanos(System.nanoTime() - look.since()).toMillis());
  }
}
