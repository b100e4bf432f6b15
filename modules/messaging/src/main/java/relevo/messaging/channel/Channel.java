package relevo.messaging.channel;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One number of ours at a provider. {@code id} is the number's id there, {@code settings} what the provider needs to know,
 * {@code secrets} the newest of each name first.
 */
public record Channel(
    String id, String provider, String name, String phone, Map<String, String> settings, List<Secret> secrets,
    Instant createdAt) {

  /** A secret in the clear, good until {@code endsAt}; null if it has no end. Its words never say it. */
  public record Secret(String name, String value, Instant endsAt) {

    @Override
    public String toString() {
      return name;
    }
  }

  public Channel {
    settings = Map.copyOf(settings);
    secrets = List.copyOf(secrets);
  }

  public Optional<String> setting(String key) {
    return Optional.ofNullable(settings.get(key)).filter(value -> !value.isBlank());
  }

  /** The one to use for what we send. */
  public Optional<String> secret(String ofName) {
    return secrets.stream().filter(secret -> secret.name().equals(ofName)).map(Secret::value).findFirst();
  }

  /** All that are good now: during a rotation the provider may still sign with the one before. */
  public List<String> secrets(String ofName, Instant now) {
    return secrets.stream()
        .filter(secret -> secret.name().equals(ofName) && (secret.endsAt() == null || now.isBefore(secret.endsAt())))
        .map(Secret::value).toList();
  }
}
