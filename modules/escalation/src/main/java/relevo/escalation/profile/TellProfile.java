package relevo.escalation.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import relevo.events.escalation.ContactAsked;
import relevo.events.escalation.CustomerProfiled;
import relevo.kernel.ProductClock;

/** Tells, in each of a customer's conversations, that more is known of them now: which attributes, never what they are. */
@ApplicationScoped
class TellProfile {

  @Inject Customers customers;
  @Inject ProductClock clock;
  @Inject Event<ContactAsked> asking;
  @Inject Event<CustomerProfiled> profiled;

  /** What was known before. */
  record Before(UUID contact, String phone, Known known) {}

  Before before(UUID contact, String phone, Profile profile) {
    return new Before(contact, phone, customers.known(phone, profile.notes()));
  }

  /** The last thing a use case does. */
  void after(Before before, Profile profile, List<String> sources, String by) {
    Known known = customers.known(before.phone(), profile.notes());
    List<String> changed = changed(before.known(), known);
    ContactAsked asked = new ContactAsked(before.contact());
    asking.fire(asked);
    for (UUID conversation : asked.conversations()) {
      profiled.fire(new CustomerProfiled(conversation, before.contact(), sources, changed, known.known(), by, clock.now(), known.isVip()));
    }
  }

  static List<String> changed(Known before, Known after) {
    return Stream.of(before, after).flatMap(known -> known.attributes().stream()).map(Attribute::name).distinct().sorted()
        .filter(name -> !Objects.equals(before.value(name), after.value(name))).toList();
  }
}
