package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.UUID;
import java.util.function.Supplier;
import relevo.kernel.Refusal;

/** Carries a command out once per idempotency key, and answers every repetition as the first time. */
@ApplicationScoped
class Once {

  private static final Jsonb JSON = JsonbBuilder.create();
  private static final int LONGEST_KEY = 200;

  @Inject Commands commands;

  <T> T only(String key, UUID ticket, String action, Class<T> type, Supplier<T> command) {
    if (key == null || key.isBlank()) return command.get();
    if (key.length() > LONGEST_KEY) {
      throw new Refusal(422, "key-too-long", "Idempotency-Key admite " + LONGEST_KEY + " caracteres como máximo.");
    }
    if (!commands.begin(ticket, key, action)) return JSON.fromJson(earlier(ticket, key, action), type);
    T answer = command.get();
    commands.end(ticket, key, JSON.toJson(answer));
    return answer;
  }

  private String earlier(UUID ticket, String key, String action) {
    Commands.Earlier earlier = commands.earlier(ticket, key);
    if (!earlier.action().equals(action)) {
      throw new Refusal(422, "key-reused", "Esta Idempotency-Key ya se usó en este ticket para otra orden.");
    }
    return earlier.answer();
  }
}
