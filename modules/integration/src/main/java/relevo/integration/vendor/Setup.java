package relevo.integration.vendor;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An integration as an administrator set it up. {@code secrets} are in the clear, {@code earlier} are those that were replaced and are
 * still good; its words never say them.
 */
public record Setup(String name, String kind, Map<String, String> settings, Map<String, String> secrets, Map<String, String> earlier) {

  public Setup {
    settings = Map.copyOf(settings);
    secrets = Map.copyOf(secrets);
    earlier = Map.copyOf(earlier);
  }

  public Optional<String> setting(String key) {
    return Optional.ofNullable(settings.get(key)).map(String::strip).filter(value -> !value.isEmpty());
  }

  /** The words of a LIST; none if nothing was filled in. */
  public List<String> list(String key) {
    return setting(key).map(text -> Arrays.stream(text.split("[,\\n]")).map(String::strip).filter(word -> !word.isEmpty()).toList()).orElse(List.of());
  }

  /** One line of a LIST that says who or what stands for whom or what there: {@code name = value}. */
  public record Pair(String name, String value) {}

  /** The lines of a LIST that are pairs, in their order; others count for nothing. */
  public List<Pair> pairs(String key) {
    return list(key).stream().filter(line -> line.indexOf('=') > 0)
        .map(line -> new Pair(line.substring(0, line.indexOf('=')).strip(), line.substring(line.indexOf('=') + 1).strip())).toList();
  }

  public Optional<String> secret(String key) {
    return Optional.ofNullable(secrets.get(key)).filter(value -> !value.isBlank());
  }

  /** The one that was replaced, as long as it is good: what comes in is believed with either, what goes out is signed with both. */
  public Optional<String> earlierSecret(String key) {
    return Optional.ofNullable(earlier.get(key));
  }

  @Override
  public String toString() {
    return kind + " " + name;
  }
}
