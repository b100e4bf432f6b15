package relevo.messaging.provider;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * What a provider tells us beside messages and receipts. {@code kind} is its own name for it, {@code what} its gist in one word,
 * {@code body} its JSON; {@code account} and {@code channel} say whom it is about. Any of these but kind and body may be null. What
 * has consequences is in the lists and in {@code template}.
 */
public record Notice(
    String kind, String account, String channel, String what, String body, Instant at, List<Preference> preferences,
    List<Rename> renames, List<Health> health, List<Identity> unreachable, TemplateNews template) {

  /** A customer's wish about a kind of messages: {@code value} is stop, resume, signup or pause. */
  public record Preference(Identity who, String category, String value, Instant at) {}

  /** A customer goes by other names from now on; parts that did not change are null. */
  public record Rename(Identity before, Identity after) {}

  /** How something of ours fares: {@code scope} is a number or an account, {@code aspect} such as quality. */
  public record Health(String scope, String aspect, String value, String detail) {}

  /** What changed of a template; the rest is null. */
  public record TemplateNews(String name, String language, String status, String category, String quality, String reason) {}

  public Notice {
    preferences = preferences == null ? List.of() : List.copyOf(preferences);
    renames = renames == null ? List.of() : List.copyOf(renames);
    health = health == null ? List.of() : List.copyOf(health);
    unreachable = unreachable == null ? List.of() : List.copyOf(unreachable);
  }

  public static Notice of(String kind, String account, String channel, String what, String body, Instant at) {
    return new Notice(kind, account, channel, what, body, at, null, null, null, null, null);
  }

  public Notice preferring(List<Preference> wishes) {
    return new Notice(kind, account, channel, what, body, at, wishes, renames, health, unreachable, template);
  }

  public Notice renaming(List<Rename> customers) {
    return new Notice(kind, account, channel, what, body, at, preferences, customers, health, unreachable, template);
  }

  public Notice faring(List<Health> states) {
    return new Notice(kind, account, channel, what, body, at, preferences, renames, states, unreachable, template);
  }

  public Notice failingToReach(Identity customer) {
    return new Notice(kind, account, channel, what, body, at, preferences, renames, health, List.of(customer), template);
  }

  public Notice on(TemplateNews news) {
    return new Notice(kind, account, channel, what, body, at, preferences, renames, health, unreachable, news);
  }

  /** Providers repeat themselves, and give these no id. */
  public String key() {
    String all = account + "|" + channel + "|" + kind + "|" + body + "|" + at;
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return "n:" + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
