package relevo.messaging.setup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import relevo.kernel.Refusal;
import relevo.messaging.channel.Channel;
import relevo.messaging.channel.Channel.Secret;

/** What somebody fills in to add a number, or to change one: its id, provider and secrets then stay as they are. */
public record ChannelForm(
    String id, String provider, String name, String phone, Map<String, String> settings, Map<String, String> secrets) {

  private static final int LONGEST = 4_000;

  Channel filled(Instant now) {
    String newId = given("id", id, "[A-Za-z0-9_.-]{1,64}");
    List<Secret> kept = new ArrayList<>();
    if (secrets != null) secrets.forEach((key, value) -> kept.add(new Secret(key, secret(key, value), null)));
    return new Channel(newId, provider, words(newId), digits(), given(settings), kept, now);
  }

  /** The channel with the form's name, phone and settings; what the form does not say stays. */
  Channel changing(Channel channel) {
    return new Channel(channel.id(), channel.provider(), words(channel.name()), phone == null ? channel.phone() : digits(),
        settings == null ? channel.settings() : given(settings), channel.secrets(), channel.createdAt());
  }

  static String secret(String name, String value) {
    if (value != null && !value.isBlank() && value.length() <= LONGEST) return value.strip();
    throw new Refusal(422, "secret", "El secreto «" + name + "» debe tener entre 1 y " + LONGEST + " letras.");
  }

  private String words(String otherwise) {
    return name == null || name.isBlank() ? otherwise : given("name", name.strip(), ".{1,100}");
  }

  private String digits() {
    return given("phone", phone == null ? "" : phone.replaceAll("[+ ()-]", ""), "[0-9]{5,20}");
  }

  private static String given(String field, String value, String form) {
    if (value != null && value.matches(form)) return value;
    throw new Refusal(422, field, "«" + field + "» falta o no tiene la forma esperada.");
  }

  private static Map<String, String> given(Map<String, String> settings) {
    if (settings == null) return Map.of();
    settings.forEach((key, value) -> given("settings." + key, value, "(?s).*"));
    return settings;
  }
}
