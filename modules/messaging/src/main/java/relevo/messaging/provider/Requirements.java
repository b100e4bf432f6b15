package relevo.messaging.provider;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import relevo.messaging.channel.Channel;

/** What a vendor wants to know of a channel: settings by name with what they must look like, and the names of secrets. */
public record Requirements(
    Map<String, String> settings, List<String> neededSettings, List<String> neededSecrets, List<String> otherSecrets) {

  /** What is wrong with the channel, as sentences for a person; none if it may be kept. */
  public List<String> faults(Channel channel) {
    return Stream.of(
        neededSettings.stream().filter(absent(channel)).map(name -> "Falta el ajuste «" + name + "»."),
        neededSecrets.stream().filter(name -> channel.secret(name).isEmpty()).map(name -> "Falta el secreto «" + name + "»."),
        channel.settings().entrySet().stream().filter(this::isOdd)
            .map(setting -> "El ajuste «" + setting.getKey() + "» no se conoce o no tiene la forma esperada."),
        channel.secrets().stream().map(Channel.Secret::name).filter(name -> !takesSecret(name)).map(Requirements::unknown))
        .flatMap(faults -> faults).sorted().toList();
  }

  public boolean takesSecret(String name) {
    return neededSecrets.contains(name) || otherSecrets.contains(name);
  }

  private static Predicate<String> absent(Channel channel) {
    return name -> channel.setting(name).isEmpty();
  }

  private boolean isOdd(Map.Entry<String, String> setting) {
    return settings.entrySet().stream().noneMatch(known ->
        setting.getKey().matches(known.getKey()) && setting.getValue().matches(known.getValue()));
  }

  private static String unknown(String secret) {
    return "El secreto «" + secret + "» no se conoce en este proveedor.";
  }
}
