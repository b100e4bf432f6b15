package relevo.escalation.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import relevo.partner.PartnerState;
import relevo.partner.Partners;

/** How each source fares, among all partners. */
@ApplicationScoped
public class Health {

  private static final String OURS = "customer-source/";

  @Inject Partners partners;

  /** As the kernel names it among all partners. */
  static String partner(String source) {
    return OURS + source;
  }

  /** By the source's name; those nobody ever asked are missing. */
  public Map<String, PartnerState> states() {
    return partners.states(OURS);
  }

  public void answered(String source) {
    partners.answered(partner(source));
  }

  /** @param until null if the source did not say */
  public void failed(String source, String why, Instant until) {
    partners.failed(partner(source), why, until);
  }

  /** It was set up anew, or is gone: what was said of it counts no more. */
  public void forget(String source) {
    partners.forget(partner(source));
  }
}
