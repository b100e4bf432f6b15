package relevo.escalation.profile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import relevo.escalation.customers.Attributes;

/**
 * What counts of all that is said of a customer: each attribute once, of whoever is believed most.
 *
 * @param known true if the list or a system knows them, false if all were asked and none does, null while nobody can tell
 */
public record Known(List<Attribute> attributes, Boolean known) {

  /** Nobody was ever asked. */
  public static final Known NOTHING = new Known(List.of(), null);

  /** All were asked, and nobody knows them. */
  public static final Known STRANGER = new Known(List.of(), false);

  public Known {
    attributes = List.copyOf(attributes);
  }

  public Optional<Attribute> named(String name) {
    return attributes.stream().filter(attribute -> attribute.is(name)).findFirst();
  }

  public String value(String name) {
    return named(name).map(Attribute::value).orElse(null);
  }

  public List<String> tags() {
    return named(Attributes.TAGS).map(attribute -> tags(attribute.value())).orElse(List.of());
  }

  public boolean isVip() {
    return Attributes.isVip(value(Attributes.TIER), tags());
  }

  private static List<String> tags(String value) {
    return Stream.of(value.split("[;|,]")).map(String::strip).filter(tag -> !tag.isEmpty()).distinct().toList();
  }
}
