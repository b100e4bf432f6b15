package relevo.integration.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import relevo.integration.vendor.Integration;
import relevo.kernel.Refusal;

/** The kinds of integrations there are, by name. */
@ApplicationScoped
public class Vendors {

  @Inject @Any Instance<Integration> all;

  public List<Integration> all() {
    return all.stream().sorted(Comparator.comparing(Integration::kind)).map(Integration.class::cast).toList();
  }

  public Optional<Integration> named(String kind) {
    return all.stream().filter(vendor -> vendor.kind().equals(kind)).map(Integration.class::cast).findFirst();
  }

  Integration existing(String kind) {
    return named(kind).orElseThrow(() -> new Refusal(422, "kind",
        "No existe esa clase de integración: " + String.join(", ", all().stream().map(Integration::kind).toList()) + "."));
  }
}
