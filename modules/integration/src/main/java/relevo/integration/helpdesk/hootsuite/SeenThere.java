package relevo.integration.helpdesk.hootsuite;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import relevo.events.integration.ProfileAsked.Fact;
import relevo.events.integration.ProfileAsked.Told;
import relevo.events.integration.TicketsAsked.Past;
import relevo.integration.vendor.Setup;

/** What people at Hootsuite see of a customer: what the administrator chose, by Hootsuite's names for it, and nothing else. */
final class SeenThere {

  static final String FIELDS = "fields";

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final String DETAIL = "dato:";
  private static final String SOURCE = "fuente:";
  private static final Set<String> KNOWN = Set.of("nombre", "vip", "idioma", "tickets");
  private static final Map<String, String> UNLESS_CHOSEN = Map.of("name", "nombre", "vip", "vip", "language", "idioma", "last_tickets", "tickets");
  private static final Map<String, String> STATES = Map.of("open", "en cola", "assigned", "con un agente", "resolved", "resuelto");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC);

  private SeenThere() {}

  static boolean knows(String what) {
    return KNOWN.contains(what) || isOf(DETAIL, what) || isOf(SOURCE, what);
  }

  private static boolean isOf(String prefix, String what) {
    return what.startsWith(prefix) && what.length() > prefix.length();
  }

  /** Hootsuite's names, each with what is to be there. A line that says neither is kept, with an empty name, so that it can be found fault with. */
  static Map<String, String> chosen(Setup setup) {
    List<String> lines = setup.list(FIELDS);
    if (lines.isEmpty()) return UNLESS_CHOSEN;
    Map<String, String> chosen = new LinkedHashMap<>();
    for (String line : lines) {
      int sign = line.indexOf('=');
      chosen.put(sign < 0 ? "" : line.substring(0, sign).strip(), line.substring(sign + 1).strip());
    }
    return chosen;
  }

  /** A flat object; what is not known of them is left out. @param name what they call themselves, or null */
  static JsonObject of(Setup setup, String name, Told told, List<Past> tickets) {
    JsonObjectBuilder json = JSON.createObjectBuilder();
    chosen(setup).forEach((alias, what) -> {
      if (what.equals("vip")) json.add(alias, told.vip());
      else value(what, name, told, tickets).filter(text -> !text.isBlank()).ifPresent(text -> json.add(alias, text));
    });
    return json.build();
  }

  private static Optional<String> value(String what, String name, Told told, List<Past> tickets) {
    if (what.startsWith(DETAIL)) return told.named(what.substring(DETAIL.length())).map(Fact::value);
    if (what.startsWith(SOURCE)) return told.named(what.substring(SOURCE.length())).map(SeenThere::source);
    return switch (what) {
      case "nombre" -> told.named("name").map(Fact::value).or(() -> Optional.ofNullable(name));
      case "idioma" -> told.named("language").map(Fact::value).or(() -> tickets.stream().findFirst().map(Past::language));
      default -> Optional.of(tickets.stream().map(SeenThere::line).collect(Collectors.joining("; ")));
    };
  }

  private static String source(Fact fact) {
    return fact.at() == null ? fact.source() : fact.source() + ", " + DAY.format(fact.at());
  }

  private static String line(Past ticket) {
    return DAY.format(ticket.openedAt()) + " " + ticket.team() + ": " + STATES.getOrDefault(ticket.status(), ticket.status());
  }
}
