package relevo.integration.helpdesk.zendesk;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import relevo.events.escalation.EscalationRaised;
import relevo.integration.helpdesk.Brief;
import relevo.integration.helpdesk.Story;
import relevo.integration.vendor.Delivery.Place;

/** What an administrator can put into a custom field of Zendesk: by our names for it. */
final class FieldValues {

  private static final String DETAIL = "dato:";

  /** Where a ticket stands and how it came to be. */
  private record Source(Story story, Place place, String console) {

    Optional<EscalationRaised> escalation() {
      return story.escalation();
    }
  }

  private static final Map<String, Function<Source, String>> KNOWN = Map.of(
      "telefono", source -> source.place().phone() == null ? null : "+" + source.place().phone(),
      "nombre", source -> source.place().customer(),
      "equipo", source -> source.place().team(),
      "canal", source -> source.place().channel(),
      "ticket", source -> String.valueOf(source.place().ticket()),
      "enlace", Source::console,
      "nivel", source -> source.escalation().map(escalation -> String.valueOf(escalation.tier())).orElse(null),
      "idioma", source -> source.escalation().map(EscalationRaised::language).orElse(null),
      "motivo", source -> source.escalation().flatMap(escalation -> escalation.because().stream().findFirst()).orElse(null),
      "reglas", source -> source.escalation().map(escalation -> String.join(", ", escalation.because())).orElse(null));

  private FieldValues() {}

  static boolean knows(String source) {
    return KNOWN.containsKey(source) || source.startsWith(DETAIL) && source.length() > DETAIL.length();
  }

  /** Empty if nothing is known of it. */
  static Optional<String> of(String source, Story story, Place place, String console) {
    if (source.startsWith(DETAIL)) return Brief.told(story, source.substring(DETAIL.length()));
    return Optional.ofNullable(KNOWN.get(source)).map(value -> value.apply(new Source(story, place, console))).filter(text -> !text.isBlank());
  }
}
