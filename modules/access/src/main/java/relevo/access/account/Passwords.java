package relevo.access.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import relevo.kernel.Refusal;

/** Passwords by Argon2id with the parameters of OWASP's password storage cheat sheet (19 MiB, two passes); a few at a time. */
@ApplicationScoped
class Passwords {

  private static final Argon2Function ARGON2 = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);
  private static final int SHORTEST = 12;
  private static final int LONGEST = 200;
  private static final int FEWEST_LETTERS = 5;
  private static final int AT_ONCE = 4;
  private static final int SALT_BYTES = 16;
  private static final int MOST_WAITING = 16;
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Set<String> COMMON = Set.of("contraseña", "contrasena", "password", "passwort", "senha", "qwerty", "123456", "relevo", "administrador",
      "administrator", "whatsapp", "bienvenido", "welcome");

  private final Semaphore turns = new Semaphore(AT_ONCE);
  private final String nobodys = hash("nobody's password, which takes as long to try as anybody's");

  String hash(String password) {
    return Password.hash(password).addRandomSalt(SALT_BYTES).with(ARGON2).getResult();
  }

  /** @param hash null takes as long, and never fits */
  boolean fits(String password, String hash) {
    String tried = password == null || password.length() > LONGEST ? "" : password;
    String against = hash == null ? nobodys : hash;
    return Password.check(tried, against).with(Argon2Function.getInstanceFromHash(against)) && hash != null;
  }

  /**
   * Hashing takes memory and time on purpose. Whoever comes in should take a turn before asking the database anything: strangers then
   * wait without holding a connection.
   *
   * @throws Refusal 503 if there is no turn in time
   */
  <T> T inTurn(Supplier<T> work) {
    try {
      if (turns.getQueueLength() > MOST_WAITING || !turns.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) throw crowded();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw crowded();
    }
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }

  private static Refusal crowded() {
    return new Refusal(503, "crowded", "Hay demasiada gente entrando a la vez. Inténtelo dentro de unos segundos.");
  }

  /** @throws Refusal 422 with what is wrong with it */
  static String good(String password, String login) {
    if (password == null || password.codePointCount(0, password.length()) < SHORTEST) throw bad("tenga al menos " + SHORTEST + " letras");
    if (password.length() > LONGEST) throw bad("no pase de " + LONGEST + " letras");
    String folded = password.toLowerCase(Locale.ROOT);
    if (!login.isEmpty() && folded.contains(login.replaceAll("@.*", ""))) throw bad("no contenga su usuario");
    if (folded.codePoints().distinct().count() < FEWEST_LETTERS) throw bad("tenga más letras distintas");
    if (COMMON.stream().anyMatch(word -> isMostly(word, folded))) throw bad("no se base en una palabra tan corriente");
    return password;
  }

  /** As above, and not the one there is. @throws Refusal 422 with what is wrong with it */
  static String another(String wanted, String present, String login) {
    String good = good(wanted, login);
    if (good.equals(present)) throw bad("no sea la que tiene");
    return good;
  }

  /** Such a word with a few letters around it. */
  private static boolean isMostly(String word, String password) {
    return password.contains(word) && password.replace(word, "").length() < FEWEST_LETTERS;
  }

  private static Refusal bad(String wish) {
    return new Refusal(422, "password", "Elija una contraseña que " + wish + ".");
  }
}
