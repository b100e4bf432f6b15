package relevo.escalation.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.kernel.Egress;

/** Which addresses sources may have: those in the operator's own network are named by {@code RELEVO_CUSTOMERS_HOSTS}. */
@ApplicationScoped
public class Addresses {

  @Inject Egress egress;
  @Inject @ConfigProperty(name = "relevo.customers.hosts") Optional<String> hosts;

  void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
    known().openTo(egress);
  }

  private relevo.partner.Addresses known() {
    return relevo.partner.Addresses.of(hosts, "RELEVO_CUSTOMERS_HOSTS");
  }

  /** Why it is none that can be asked, in Spanish; empty if it is one. */
  public Optional<String> fault(String address) {
    return known().fault(address);
  }
}
