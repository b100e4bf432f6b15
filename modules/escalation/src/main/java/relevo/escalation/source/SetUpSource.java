package relevo.escalation.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import relevo.escalation.customers.CustomerSource;
import relevo.escalation.customers.Health;
import relevo.events.escalation.CustomerSourceChanged;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;

/** Adds a source, changes it, or takes it away. */
@ApplicationScoped
class SetUpSource {

  static final int MOST = 5;

  private static final String NAME = "[a-z][a-z0-9-]{0,39}";
  /** Who else says something of customers. */
  private static final Set<String> OURS = Set.of("agent", "bot", "csv", "customer");

  @Inject StoredSources stored;
  @Inject Vendors vendors;
  @Inject Health health;
  @Inject ProductClock clock;
  @Inject Event<CustomerSourceChanged> changed;

  /** @throws Refusal 422 if it cannot be asked as it is set up, 409 if there are too many */
  StoredSource add(String name, SourceForm form, String by) {
    if (!name.matches(NAME) || OURS.contains(name)) {
      throw new Refusal(422, "name", "El nombre de una fuente son letras minúsculas, cifras y guiones, y no puede ser agent, bot, csv ni customer.");
    }
    stored.lockAll();
    if (stored.all().size() >= MOST) throw new Refusal(409, "too-many-sources", "Caben " + MOST + " fuentes como mucho: quite antes otra.");
    StoredSource source = new StoredSource(name, vendors.existing(form.kind()).kind());
    return kept(source, form, by);
  }

  StoredSource change(StoredSource source, SourceForm form, String by) {
    if (form.kind() != null && !form.kind().equals(source.kind())) {
      throw new Refusal(409, "kind-stays", "Esta fuente es de la clase " + source.kind() + ": para otra, añada otra fuente.");
    }
    return kept(source, form, by);
  }

  private StoredSource kept(StoredSource source, SourceForm form, String by) {
    CustomerSource vendor = vendors.existing(source.kind());
    Map<String, String> secrets = source.changedAt() == null ? new HashMap<>() : source.secrets();
    form.secrets(vendor).forEach((name, secret) -> {
      if (secret.isEmpty()) secrets.remove(name);
      else secrets.put(name, stored.sealed(source.name(), name, secret));
    });
    source.become(form.placed(), form.settings(vendor), form.mapped(), secrets);
    List<String> faults = vendor.faults(stored.setup(source));
    if (!faults.isEmpty()) throw new Refusal(422, "source", String.join(" ", faults));
    source.changed(by, clock.now());
    stored.keep(source);
    health.forget(source.name());
    changed.fire(new CustomerSourceChanged(source.name(), source.kind(), false, by));
    return source;
  }

  void remove(StoredSource source, String by) {
    stored.remove(source);
    health.forget(source.name());
    changed.fire(new CustomerSourceChanged(source.name(), source.kind(), true, by));
  }
}
