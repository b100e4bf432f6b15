package relevo.integration.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import relevo.events.integration.IntegrationChanged;
import relevo.integration.vendor.Field;
import relevo.integration.vendor.Integration;
import relevo.integration.vendor.Setup;
import relevo.integration.vendor.VendorCalls;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;
import relevo.partner.Partners;

/** Adds an integration, changes it, gives it a new secret, or takes it away. */
@ApplicationScoped
class SetUpIntegration {

  static final int MOST = 30;
  static final long LONGEST_OVERLAP_HOURS = Duration.ofDays(30).toHours();

  private static final String NAME = "[a-z][a-z0-9-]{0,39}";
  private static final Set<String> PATHS = Set.of("kinds", "deliveries");

  @Inject StoredAccounts stored;
  @Inject Vendors vendors;
  @Inject VendorCalls calls;
  @Inject Partners partners;
  @Inject ForgetIntegration forget;
  @Inject ProductClock clock;
  @Inject Event<IntegrationChanged> changed;

  /** One that is set up, and the secrets that the desk made for it, in the clear for this once. */
  record Made(StoredAccount account, Map<String, String> secrets) {}

  /** @throws Refusal 422 if it cannot work as it is set up, 409 if there are too many */
  Made add(String name, IntegrationForm form, String by) {
    if (!name.matches(NAME) || PATHS.contains(name)) {
      throw new Refusal(422, "name", "El nombre de una integración son letras minúsculas, cifras y guiones, y no puede ser kinds ni deliveries.");
    }
    stored.lockAll();
    if (stored.all().size() >= MOST) throw new Refusal(409, "too-many-integrations", "Caben " + MOST + " integraciones como mucho: quite antes otra.");
    if (!stored.isForgotten(name)) {
      throw new Refusal(409, "still-forgetting", "Lo que se envió a la «" + name + "» anterior se está borrando todavía: en un momento podrá usar ese nombre.");
    }
    return kept(new StoredAccount(name, vendors.existing(form.kind()).kind()), form, by);
  }

  Made change(StoredAccount account, IntegrationForm form, String by) {
    if (form.kind() != null && !form.kind().equals(account.kind())) {
      throw new Refusal(409, "kind-stays", "Esta integración es de la clase " + account.kind() + ": para otra, añada otra integración.");
    }
    return kept(account, form, by);
  }

  private Made kept(StoredAccount account, IntegrationForm form, String by) {
    Integration vendor = vendors.existing(account.kind());
    Map<String, String> sealed = new HashMap<>(account.secrets());
    form.secrets(vendor.secrets()).forEach((name, secret) -> {
      if (secret.isEmpty()) sealed.remove(name);
      else sealed.put(name, stored.sealed(account.name(), name, secret));
    });
    Map<String, String> issued = new TreeMap<>();
    vendor.secrets().stream().filter(field -> field.made() && !sealed.containsKey(field.name()))
        .forEach(field -> sealed.put(field.name(), issue(account, vendor, field.name(), issued)));
    account.become(form.isOn(), form.settings(Common.settings(vendor)), sealed);
    refuseFaults(vendor, stored.setup(account));
    account.changed(by, clock.now());
    stored.keep(account);
    partners.forget(VendorCalls.OURS + account.name());
    changed.fire(new IntegrationChanged(account.name(), account.kind(), account.isOn(), false, by));
    return new Made(account, issued);
  }

  private String issue(StoredAccount account, Integration vendor, String secret, Map<String, String> issued) {
    String fresh = vendor.made(secret);
    issued.put(secret, fresh);
    return stored.sealed(account.name(), secret, fresh);
  }

  private void refuseFaults(Integration vendor, Setup setup) {
    for (Field field : Common.settings(vendor)) {
      if (field.kind() == Field.Kind.URL) setup.setting(field.name()).flatMap(calls::fault).ifPresent(this::refuse);
    }
    for (Field secret : vendor.secrets()) {
      if (secret.required() && setup.secret(secret.name()).isEmpty()) refuse("Falta «" + secret.label().es() + "» (" + secret.name() + ").");
      if (secret.kind() == Field.Kind.URL) setup.secret(secret.name()).flatMap(calls::fault).ifPresent(this::refuse);
    }
    List<String> faults = vendor.faults(setup);
    if (!faults.isEmpty()) refuse(String.join(" ", faults));
  }

  private void refuse(String words) {
    throw new Refusal(422, "integration", words);
  }

  /** A new secret of the desk's making; the one before is good for some hours more. */
  Made rotate(StoredAccount account, String secret, long overlapHours, String by) {
    Integration vendor = vendors.existing(account.kind());
    if (vendor.secrets().stream().noneMatch(field -> field.made() && field.name().equals(secret))) {
      throw new Refusal(422, "secret", "«" + secret + "» no es un secreto que haga Relevo en esta integración.");
    }
    if (overlapHours < 0 || overlapHours > LONGEST_OVERLAP_HOURS) {
      throw new Refusal(422, "overlapHours", "El secreto anterior puede valer entre 0 y " + LONGEST_OVERLAP_HOURS + " horas más.");
    }
    Map<String, String> issued = new TreeMap<>();
    account.rotate(secret, issue(account, vendor, secret, issued), clock.now().plus(Duration.ofHours(overlapHours)));
    account.changed(by, clock.now());
    stored.keep(account);
    changed.fire(new IntegrationChanged(account.name(), account.kind(), account.isOn(), false, by));
    return new Made(account, issued);
  }

  void remove(StoredAccount account, String by) {
    // first: whoever writes down what came of a delivery has this row before the delivery's
    partners.forget(VendorCalls.OURS + account.name());
    stored.remove(account);
    forget.some(account.name());
    changed.fire(new IntegrationChanged(account.name(), account.kind(), false, true, by));
  }
}
