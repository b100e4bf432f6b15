package relevo.sandbox.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.UUID;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;

/** One-time codes by text message: six digits, five minutes, three attempts, and not too many of them. */
@ApplicationScoped
class Codes {

  private static final Duration CODE_LASTS = Duration.ofMinutes(5);
  private static final Duration PASS_LASTS = Duration.ofMinutes(15);
  private static final Duration RATE = Duration.ofMinutes(10);
  private static final int MOST_CODES = 3;
  private static final int MOST_ATTEMPTS = 3;
  private static final SecureRandom RANDOM = new SecureRandom();

  private record Sent(CodeSent code, int attempts) {}

  private record Owned(String phone, Instant expires) {}

  @Inject ProductClock clock;

  private final Map<String, Sent> sent = new Recent<>();
  private final Map<String, Deque<Instant>> sentAt = new Recent<>();
  private final Map<String, Owned> passes = new Recent<>();

  synchronized void send(String phone) {
    Deque<Instant> lately = sentAt.computeIfAbsent(phone, unknown -> new ArrayDeque<>());
    lately.removeIf(at -> at.plus(RATE).isBefore(clock.now()));
    if (lately.size() >= MOST_CODES) throw new Refusal(429, "too-many-codes", "Se han pedido demasiados códigos; espere unos minutos.");
    lately.add(clock.now());
    String code = String.format("%06d", RANDOM.nextInt(1_000_000));
    sent.put(phone, new Sent(new CodeSent(phone, code, clock.now().plus(CODE_LASTS)), 0));
  }

  synchronized CodeSent arrived(String phone) {
    Sent last = sent.get(phone);
    if (last == null) throw Refusal.missing("ningún mensaje para " + phone);
    return last.code();
  }

  synchronized Pass check(String phone, String code) {
    Sent last = sent.get(phone);
    if (last == null || last.code().expires().isBefore(clock.now())) throw new Refusal(401, "code-expired", "El código ha caducado; pida otro.");
    if (last.attempts() >= MOST_ATTEMPTS) throw new Refusal(429, "too-many-attempts", "Demasiados intentos; pida otro código.");
    if (!last.code().code().equals(code)) {
      sent.put(phone, new Sent(last.code(), last.attempts() + 1));
      throw new Refusal(401, "code-wrong", "El código no es ese.").with("attemptsLeft", MOST_ATTEMPTS - last.attempts() - 1);
    }
    sent.remove(phone);
    Pass pass = new Pass(UUID.randomUUID().toString(), clock.now().plus(PASS_LASTS));
    passes.put(pass.token(), new Owned(phone, pass.expires()));
    return pass;
  }

  /** Whose pass it is. */
  synchronized String owner(String authorization) {
    String token = authorization != null && authorization.startsWith("Bearer ") ? authorization.substring("Bearer ".length()).strip() : "";
    Owned owned = passes.get(token);
    if (owned == null || owned.expires().isBefore(clock.now())) {
      throw new Refusal(401, "not-identified", "Hace falta identificarse con un código.");
    }
    return owned.phone();
  }
}
