package relevo.messaging.provider;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Pattern;
import relevo.kernel.JsonText;

/** What the database takes: texts without NUL or half characters, names that fit an index, times within its calendar. */
final class Storable {

  /** In bytes. A row of an index holds 2704 with what it needs itself, and the widest has three names. */
  private static final int LONGEST_NAME = 880;
  private static final int LONGEST_KEY = 2_600;
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");
  /** In JSON an escaped NUL, unless its backslash is itself escaped. */
  private static final Pattern NUL = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*+\\\\u0000");

  private Storable() {}

  static void require(boolean holds, String what) {
    if (!holds) throw new AssertionError("Expected " + what);
  }

  static void named(String... names) {
    for (String name : names) require(name != null && !name.isEmpty(), "a name");
    bounded(names);
  }

  static void bounded(String... names) {
    for (String name : names) require(name == null || bytes(name) <= LONGEST_NAME, "a name that fits an index");
  }

  static void key(String key) {
    require(key.length() > 2 && bytes(key) <= LONGEST_KEY, "a key that fits an index");
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  static void timed(Instant time) {
    require(time != null && !time.isBefore(Instant.EPOCH) && !time.isAfter(LATEST), "a time within the calendar");
  }

  /** A job keeps what was read as JSON and takes it up again; the journal keeps that as the database's own JSON. */
  static <T> void requireKept(Class<T> type, T value) {
    String json = JsonText.of(value);
    require(json.equals(VendorJson.storable(json)) && !NUL.matcher(json).find(), "a text that the database keeps: " + json);
    require(value.equals(JsonText.as(type, json)), "the same after it was kept: " + json);
  }
}
