package relevo.messaging.provider.hootsuite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import relevo.messaging.provider.VendorJson;

/**
 * Questions of Hootsuite's that wait for the bot's answer on this node. What is said in time goes into the answer, what is said later, or
 * on another node, by its API. A question that is repeated is answered as the first time.
 */
@ApplicationScoped
class Turns {

  static final String NOTHING = "{}";

  private static final int MOST_WAITING = 64;
  private static final int MOST_REMEMBERED = 1_000;

  private final Map<String, Turn> waiting = new HashMap<>();
  private final Map<String, String> answered = new LinkedHashMap<>();

  private static final class Turn {

    private final String key;
    private final List<String> texts = new ArrayList<>();
    private boolean handedOver;
    private long changedAt = System.nanoTime();

    private Turn(String key) {
      this.key = key;
    }

    private boolean isSilent() {
      return texts.isEmpty() && !handedOver;
    }

    private JsonObject json() {
      JsonObjectBuilder json = VendorJson.BUILDERS.createObjectBuilder();
      if (!texts.isEmpty()) json.add("sendMessage", VendorJson.BUILDERS.createObjectBuilder().add("text", String.join("\n\n", texts)));
      if (handedOver) json.add("complete", "HANDOVER");
      return json.build();
    }
  }

  /** From now on what is said in this conversation is the answer to that question, if few enough wait. */
  synchronized void open(String conversation, String key) {
    if (waiting.size() < MOST_WAITING && !answered.containsKey(key)) waiting.putIfAbsent(conversation, new Turn(key));
  }

  /** The question will be asked again. */
  synchronized void forget(String conversation) {
    waiting.remove(conversation);
  }

  /** False if nobody waits for it. */
  synchronized boolean say(String conversation, String text) {
    Turn turn = waiting.get(conversation);
    if (turn == null) return false;
    turn.texts.add(text);
    turn.changedAt = System.nanoTime();
    notifyAll();
    return true;
  }

  /** False if nobody waits for it. */
  synchronized boolean handOver(String conversation) {
    Turn turn = waiting.get(conversation);
    if (turn == null) return false;
    turn.handedOver = true;
    notifyAll();
    return true;
  }

  /**
   * Waits for the answer.
   *
   * @param patience for the first words
   * @param quiet after which nothing more is expected
   */
  synchronized String answer(String conversation, String key, Duration patience, Duration quiet) {
    Turn turn = waiting.get(conversation);
    if (turn == null || !turn.key.equals(key)) return Optional.ofNullable(answered.get(key)).orElse(NOTHING);
    long end = System.nanoTime() + patience.toNanos();
    try {
      for (long left = left(turn, end, quiet); left > 0 && !turn.handedOver; left = left(turn, end, quiet)) wait(Math.max(1, left / 1_000_000));
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
    waiting.remove(conversation);
    return remember(key, turn.json().toString());
  }

  private static long left(Turn turn, long end, Duration quiet) {
    return turn.isSilent() ? end - System.nanoTime() : turn.changedAt + quiet.toNanos() - System.nanoTime();
  }

  private String remember(String key, String answer) {
    if (answered.size() >= MOST_REMEMBERED) answered.remove(answered.keySet().iterator().next());
    answered.put(key, answer);
    return answer;
  }
}
