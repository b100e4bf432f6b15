package relevo.sandbox.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;

/** The policies of an invented insurer, and the claims made on them. */
@ApplicationScoped
class Policies {

  private static final int FIRST_NUMBER = 5001;

  @Inject ProductClock clock;

  private final Once<Claim> once = new Once<>();
  private int next = FIRST_NUMBER;

  Policy named(String number) {
    LocalDate today = LocalDate.ofInstant(clock.now(), ZoneOffset.UTC);
    return switch (number.strip()) {
      case "1001" -> new Policy("1001", "Hogar", "Ana Prieto", "vigente", today.plusDays(200));
      case "1002" -> new Policy("1002", "Auto", "Luis Ferrer", "vigente", today.plusDays(15));
      case "1003" -> new Policy("1003", "Viaje", "Rosa Lima", "vencida", today.minusDays(30));
      default -> throw Refusal.missing("la póliza " + number);
    };
  }

  /** The same key gives the same claim, and never two. */
  synchronized Claim claim(ClaimAsked asked, String key) {
    if (asked.policy() == null || asked.description() == null || asked.description().isBlank()) {
      throw new Refusal(422, "claim-incomplete", "Faltan «policy» o «description».");
    }
    return once.under(key, asked.toString(), () -> claim(named(asked.policy())));
  }

  private Claim claim(Policy policy) {
    if (policy.status().equals("vencida")) throw new Refusal(409, "policy-expired", "La póliza " + policy.number() + " está vencida.");
    return new Claim("S-" + next++, policy.number(), "abierto", clock.now());
  }
}
