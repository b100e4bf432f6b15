package relevo.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import relevo.kernel.JsonText;
import relevo.kernel.Refusal;

/** Carries a command out once per idempotency key, and answers every repetition as the first time. */
@ApplicationScoped
public class Once {

  private static final int LONGEST_KEY = 200;

  @Inject Commands commands;

  /**
   * What is refused is not kept: the same key may try again.
   *
   * @param scope within which keys must differ: a part of the API, or one ticket
   * @param key null to carry it out without more ado
   * @param action the command and what it is about
   * @param asked the rest of it, as JSON can say it
   */
  public <T> T only(String scope, String key, String action, Object asked, Class<T> type, Supplier<T> command) {
    if (key == null || key.isBlank()) return command.get();
    if (key.length() > LONGEST_KEY) {
      throw new Refusal(422, "key-too-long", "Idempotency-Key admite " + LONGEST_KEY + " caracteres como máximo.");
    }
    String whole = action + " " + JsonText.of(asked);
    if (!commands.begin(scope, key, whole)) return JsonText.as(type, earlier(scope, key, whole));
    T answer = command.get();
    commands.end(scope, key, JsonText.of(answer));
    return answer;
  }

  private String earlier(String scope, String key, String whole) {
    return commands.answer(scope, key, whole).orElseThrow(() -> new Refusal(422, "key-reused",
        "Esta Idempotency-Key ya se usó para otra orden, o para la misma con otro contenido. Use una nueva."));
  }
}
