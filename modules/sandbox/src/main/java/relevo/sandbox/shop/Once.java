package relevo.sandbox.shop;

import java.util.Map;
import java.util.function.Supplier;
import relevo.kernel.Refusal;

/** Does once what is asked for under one key, and tells the same again to whoever repeats it. */
final class Once<T> {

  private record Done<T>(String wish, T outcome) {}

  private final Map<String, Done<T>> done = new Recent<>();

  /** @param wish what is asked for; the same key with another wish is a mistake */
  synchronized T under(String key, String wish, Supplier<T> doing) {
    if (key == null || key.isBlank() || key.length() > 100) {
      throw new Refusal(400, "key-missing", "Falta Idempotency-Key, de 1 a 100 letras.");
    }
    Done<T> known = done.get(key);
    if (known == null) {
      known = new Done<>(wish, doing.get());
      done.put(key, known);
    }
    if (known.wish().equals(wish)) return known.outcome();
    throw new Refusal(422, "key-reused", "Esa Idempotency-Key ya se usó para otra cosa.");
  }
}
