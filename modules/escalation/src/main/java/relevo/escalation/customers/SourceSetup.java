package relevo.escalation.customers;

import java.util.Map;
import java.util.Optional;

/**
 * A source as an administrator set it up. {@code rank} says who is believed where two disagree: the lowest; {@code mapping} says for
 * each of our attributes where it stands in the vendor's answer; {@code secrets} are in the clear, and its words never say them.
 */
public record SourceSetup(
    String name, String kind, int rank, Map<String, String> settings, Map<String, String> mapping, Map<String, String> secrets) {

  public SourceSetup {
    settings = Map.copyOf(settings);
    mapping = Map.copyOf(mapping);
    secrets = Map.copyOf(secrets);
  }

  public Optional<String> setting(String key) {
    return Optional.ofNullable(settings.get(key)).map(String::strip).filter(value -> !value.isEmpty());
  }

  public Optional<String> secret(String key) {
    return Optional.ofNullable(secrets.get(key)).filter(value -> !value.isBlank());
  }

  @Override
  public String toString() {
    return kind + " " + name;
  }
}
