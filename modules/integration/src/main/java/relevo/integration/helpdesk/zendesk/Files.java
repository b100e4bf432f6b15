package relevo.integration.helpdesk.zendesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import relevo.events.flow.FileAsked;
import relevo.events.integration.CopyAsked;
import relevo.integration.vendor.Delivery;
import relevo.integration.vendor.NotDelivered;
import relevo.integration.vendor.NotDelivered.Sort;
import relevo.kernel.ProductClock;

/** Our copies of the files that a delivery is about: asked for in its transaction, read and handed over outside. */
@ApplicationScoped
class Files {

  /** Zendesk takes no larger ones. */
  static final long LARGEST = 50L << 20;
  /** Of the conversation before the ticket. */
  static final int MOST = 5;

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration LOOK_EVERY = Duration.ofSeconds(2);
  private static final int MOST_REMEMBERED = 500;

  @Inject Event<CopyAsked> asking;
  @Inject ZendeskApi api;
  @Inject ProductClock clock;

  private final Map<UUID, List<Wanted>> wanted = new LinkedHashMap<>();

  /** A file and its name there. */
  record Wanted(String name, CopyAsked asked) {}

  /** In the transaction before the call. */
  void ask(Delivery delivery, Map<UUID, String> names) {
    List<Wanted> files = new ArrayList<>();
    names.forEach((file, name) -> {
      CopyAsked asked = new CopyAsked(file);
      asking.fire(asked);
      files.add(new Wanted(name, asked));
    });
    synchronized (wanted) {
      if (wanted.size() >= MOST_REMEMBERED) wanted.remove(wanted.keySet().iterator().next());
      wanted.put(delivery.id(), files);
    }
  }

  /** Hands them over. One that is not here, or too large, is left out: the comment names it all the same. */
  List<String> uploads(Line line) throws NotDelivered {
    List<Wanted> files;
    synchronized (wanted) {
      files = wanted.getOrDefault(line.delivery().id(), List.of());
      wanted.remove(line.delivery().id());
    }
    boolean patient = clock.now().isBefore(line.delivery().at().plus(PATIENCE));
    if (patient && files.stream().anyMatch(each -> each.asked().waiting())) {
      throw new NotDelivered(Sort.BUSY, "espera el archivo del cliente", 0, null, clock.now().plus(LOOK_EVERY));
    }
    List<String> tokens = new ArrayList<>();
    for (Wanted file : files) {
      FileAsked.Copy copy = file.asked().copy();
      if (copy != null && copy.size() <= LARGEST) tokens.add(api.upload(line, file.name(), copy));
    }
    return tokens;
  }
}
