package relevo.integration.helpdesk;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import relevo.events.escalation.EscalationRaised;
import relevo.events.escalation.Reason;
import relevo.integration.vendor.Delivery.Place;

/** What whoever takes a ticket over needs to know before they read the conversation. */
public final class Brief {

  private Brief() {}

  /** @param console where the ticket is in Relevo, or null */
  public static String of(Story story, Place place, String console) {
    StringJoiner text = new StringJoiner("\n");
    text.add("Cliente: " + customer(place));
    story.escalation().ifPresent(escalation -> add(text, escalation));
    if (place.team() != null) text.add("Equipo: " + place.team());
    if (console != null) text.add("En Relevo: " + console);
    return text.toString();
  }

  private static void add(StringJoiner text, EscalationRaised escalation) {
    text.add("Por qué necesita a una persona:");
    if (escalation.reasons().isEmpty()) escalation.because().forEach(rule -> text.add("· " + rule));
    else escalation.reasons().forEach(reason -> text.add("· " + reason.rule() + why(reason)));
    if (!escalation.details().isEmpty()) {
      text.add("Lo que ya ha contado:");
      new TreeMap<>(escalation.details()).forEach((name, value) -> text.add("· " + name + ": " + value));
    }
    text.add("Prioridad: " + escalation.priority().name().toLowerCase(Locale.ROOT) + " · nivel " + escalation.tier());
  }

  private static String why(Reason reason) {
    if (reason.why() != null && !reason.why().isBlank()) return ": " + reason.why();
    return reason.es() == null || reason.es().isBlank() ? "" : ": " + reason.es();
  }

  /** A name and a number, as far as they are known. */
  public static String customer(Place place) {
    String phone = place.phone() == null ? "" : "+" + place.phone();
    if (place.customer() == null || place.customer().isBlank()) return phone.isEmpty() ? "cliente de WhatsApp" : phone;
    return phone.isEmpty() ? place.customer() : place.customer() + " (" + phone + ")";
  }

  /** What the customer told of themselves under one of these names. */
  public static Optional<String> told(Story story, String... names) {
    Map<String, String> details = story.escalation().map(EscalationRaised::details).orElse(Map.of());
    for (String name : names) if (details.get(name) != null && !details.get(name).isBlank()) return Optional.of(details.get(name).strip());
    return Optional.empty();
  }
}
