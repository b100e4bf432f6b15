package relevo.access.socket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Closes the consoles whose session is over, that do not read, or that say nothing; and follows what each may see. */
@ApplicationScoped
class GuardConsoles {

  private static final Duration FAREWELL = Duration.ofMillis(500);
  /** A server may never say that a socket is closed whose other side is gone; it counts no longer then. */
  private static final Duration LOST = Duration.ofSeconds(60);

  @Inject Consoles consoles;
  @Inject Liveness sessions;

  /** @param now by {@link System#nanoTime} */
  void look(long now) {
    for (Console console : consoles.all()) {
      console.leaveIfStill(now);
      console.hangUp(FAREWELL, now);
      if (console.isLost(LOST, now)) consoles.remove(console);
    }
    Set<UUID> wanted = consoles.listening().stream().map(console -> console.session).collect(Collectors.toSet());
    Map<UUID, Person> alive = sessions.alive(wanted);
    for (Console console : consoles.listening()) {
      Person person = alive.get(console.session);
      if (person != null) console.becomes(person);
      else if (wanted.contains(console.session)) console.leave(Farewell.SESSION_ENDED);
    }
  }
}
