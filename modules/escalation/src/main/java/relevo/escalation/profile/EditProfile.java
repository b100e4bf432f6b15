package relevo.escalation.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import relevo.escalation.customers.Attributes;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;

/** Writes down what an agent learned of a customer, or they told us; it counts before what any source says, until it is taken back. */
@ApplicationScoped
class EditProfile {

  @Inject Profiles profiles;
  @Inject TellProfile tell;
  @Inject ProductClock clock;

  /** @throws Refusal 422 if name or value cannot be, 409 if there are too many */
  void note(UUID contact, String phone, String name, String value, String by) {
    if (value != null && value.length() > Attributes.LONGEST_VALUE) {
      throw new Refusal(422, "value-too-long", "Un valor admite " + Attributes.LONGEST_VALUE + " letras como mucho.");
    }
    String kept = Attributes.kept(named(name), value);
    if (kept == null) throw new Refusal(422, "value-missing", "Falta el valor («value»); para quitarlo, bórrelo.");
    Profile profile = profiles.locked(contact);
    boolean full = profile.notes().attributes().stream().filter(each -> each.isOf(Attribute.AGENT) && !each.is(name)).count() >= Attributes.MOST;
    if (full) throw new Refusal(409, "too-many-attributes", "Caben " + Attributes.MOST + " datos anotados por cliente: quite antes otro.");
    write(contact, phone, profile, name, kept, by);
  }

  /** In their own words, which count until an agent says otherwise. */
  void told(UUID contact, String phone, String name, String value) {
    Profile profile = profiles.locked(contact);
    TellProfile.Before before = tell.before(contact, phone, profile);
    profile.told(name, value, clock.now());
    tell.after(before, profile, List.of(Attribute.CUSTOMER), null);
  }

  /** What a source says of it counts again. Done already, it is done. */
  void forget(UUID contact, String phone, String name, String by) {
    write(contact, phone, profiles.locked(contact), named(name), null, by);
  }

  private void write(UUID contact, String phone, Profile profile, String name, String value, String by) {
    TellProfile.Before before = tell.before(contact, phone, profile);
    profile.noted(name, value, by, clock.now());
    tell.after(before, profile, List.of(Attribute.AGENT), by);
  }

  private static String named(String name) {
    if (Attributes.isName(name)) return name;
    throw new Refusal(422, "attribute-name", "El nombre de un dato son letras, cifras, - y _, 40 como mucho, y empieza por letra.");
  }
}
