package relevo.sandbox.zendesk;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Idempotency keys: the first answer is given again for two hours, to the same request only. */
class Keys {

  private static final Duration KEPT = Duration.ofHours(2);
  private static final int MOST = 5_000;
  private static final int LONGEST = 255;

  private record First(String body, Said answer, Instant at) {}

  private final Map<String, First> known = new LinkedHashMap<>();

  /** @param key null if the caller sent none */
  synchronized Said once(String key, String body, Instant now, Supplier<Said> work) {
    if (key == null) return work.get();
    if (key.length() > LONGEST) return Said.error(400, "IdempotentRequestError", "Idempotency key is too long");
    known.values().removeIf(first -> first.at().plus(KEPT).isBefore(now));
    First first = known.get(key);
    if (first != null) {
      return first.body().equals(body) ? first.answer().with("x-idempotency-lookup", "hit")
          : Said.error(400, "IdempotentRequestError", "The request parameters differ from those of the first request with this key");
    }
    Said answer = work.get();
    if (!answer.isGood()) return answer;
    if (known.size() >= MOST) known.remove(known.keySet().iterator().next());
    known.put(key, new First(body, answer, now));
    return answer.with("x-idempotency-lookup", "miss");
  }
}
