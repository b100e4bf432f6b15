package relevo.messaging.provider;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Payloads as the product's own tests keep them, and what a target makes of them before it starts. */
public final class Payload {

  private static final int LONGEST_WORD = 40;

  private Payload() {}

  public static byte[] bytes(Class<?> beside, String file) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The first column of a table of recorded messages. */
  public static List<String> firstColumn(Class<?> beside, String file) {
    return new String(bytes(beside, file), StandardCharsets.UTF_8).lines().map(line -> line.split(" \\| ")[0]).toList();
  }

  /** All names of members, and all short texts. */
  public static Set<String> words(List<JsonObject> payloads) {
    Set<String> words = new TreeSet<>();
    payloads.forEach(payload -> collect(payload, words));
    return words;
  }

  private static void collect(JsonValue value, Set<String> words) {
    switch (value) {
      case JsonObject object -> object.forEach((name, member) -> {
        words.add("\"" + name + "\":");
        collect(member, words);
      });
      case JsonArray array -> array.forEach(each -> collect(each, words));
      case JsonString text when text.getString().length() <= LONGEST_WORD && !text.getString().isEmpty() -> words.add(text.toString());
      default -> { }
    }
  }

  /** Each payload as it came, and each as the one that a {@link Mutant} begins with: the last byte says which of the two. */
  public static List<byte[]> seeds(List<JsonObject> payloads) {
    List<byte[]> seeds = new ArrayList<>();
    payloads.forEach(payload -> seeds.add((payload + "\0").getBytes(StandardCharsets.UTF_8)));
    IntStream.range(0, payloads.size()).forEach(place -> seeds.add(new byte[] {(byte) place, 1}));
    return seeds;
  }
}
