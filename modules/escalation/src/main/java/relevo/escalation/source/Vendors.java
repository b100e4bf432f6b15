package relevo.escalation.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import java.util.List;
import java.util.Optional;
import relevo.escalation.customers.Answer;
import relevo.escalation.customers.CustomerSource;
import relevo.escalation.customers.Inquiry;
import relevo.escalation.customers.SourceAway;
import relevo.kernel.Refusal;

/** The kinds of sources there are, by name. */
@ApplicationScoped
public class Vendors {

  @Inject @Any Instance<CustomerSource> all;

  CustomerSource existing(String kind) {
    return named(kind).orElseThrow(() -> new Refusal(422, "kind",
        "No existe esa clase de fuente: " + String.join(", ", all.stream().map(CustomerSource::kind).sorted().toList()) + "."));
  }

  private Optional<CustomerSource> named(String kind) {
    return all.stream().filter(vendor -> vendor.kind().equals(kind)).findFirst();
  }

  /** Asks whoever the question is for; what makes no sense is no answer. */
  public Answer ask(Inquiry inquiry) throws SourceAway {
    CustomerSource vendor = named(inquiry.source().kind()).orElseThrow(() -> new SourceAway("su clase ya no existe"));
    List<String> faults = vendor.faults(inquiry.source());
    if (!faults.isEmpty()) throw new SourceAway(faults.getFirst());
    try {
      return vendor.ask(inquiry);
    } catch (ClassCastException | JsonException nonsense) {
      throw new SourceAway("no contestó como debe");
    }
  }
}
