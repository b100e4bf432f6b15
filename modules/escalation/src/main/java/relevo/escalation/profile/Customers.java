package relevo.escalation.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import relevo.escalation.customers.Attributes;
import relevo.escalation.customers.csv.CsvCustomers;
import relevo.escalation.customers.csv.ListedCustomer;
import relevo.escalation.source.Sources;
import relevo.events.Customer;
import relevo.events.escalation.ContactAsked;

/**
 * Everything that is known of a customer. Where two disagree, what an agent wrote or the customer told, whichever is newer, counts before the list
 * beside the rules, and the list before the systems, which administrators put in an order.
 */
@ApplicationScoped
public class Customers {

  @Inject CsvCustomers csv;
  @Inject Sources sources;
  @Inject Profiles profiles;
  @Inject Event<ContactAsked> asking;

  /** @param customer null where nobody can tell who it is */
  public Known of(Customer customer) {
    return customer == null ? Known.NOTHING : of(customer.contactId(), customer.phone());
  }

  /** By whatever phone they have now. */
  public Known of(UUID contact) {
    ContactAsked asked = new ContactAsked(contact);
    asking.fire(asked);
    return of(contact, asked.phone());
  }

  private Known of(UUID contact, String phone) {
    return known(phone, profiles.of(contact).map(Profile::notes).orElse(Notes.NONE));
  }

  Known known(String phone, Notes notes) {
    Map<String, Attribute> counting = new LinkedHashMap<>();
    all(phone, notes).forEach(attribute -> counting.putIfAbsent(attribute.name(), attribute));
    return new Known(List.copyOf(counting.values()), isKnown(phone, notes));
  }

  /** All that anybody says, who is believed most first; what a source said that is there no more counts no more. */
  List<Attribute> all(String phone, Notes notes) {
    Map<String, List<Attribute>> bySource = notes.attributes().stream().collect(Collectors.groupingBy(Attribute::source));
    List<Attribute> said = notes.attributes().stream().filter(Attribute::isSaidHere).toList();
    List<Attribute> all = new ArrayList<>(said.stream().sorted(Comparator.comparing(each -> said.stream().anyMatch(each::isOverruledBy))).toList());
    csv.withPhone(phone).ifPresent(listed -> all.addAll(attributes(listed, csv.readAt())));
    sources.all().forEach(source -> all.addAll(bySource.getOrDefault(source.name(), List.of())));
    return all;
  }

  /** The list answers at once; a system that has not, or that knows several with this phone, leaves it open. */
  private Boolean isKnown(String phone, Notes notes) {
    Map<String, SourceAnswer> answers = notes.answers().stream().collect(Collectors.toMap(SourceAnswer::source, answer -> answer));
    List<Optional<SourceAnswer>> asked = sources.names().stream().map(name -> Optional.ofNullable(answers.get(name))).toList();
    if (csv.withPhone(phone).isPresent() || asked.stream().anyMatch(answer -> says(answer, SourceAnswer.FOUND))) return true;
    boolean nobodyToAsk = asked.isEmpty() && csv.readAt() == null || phone == null;
    return nobodyToAsk || !asked.stream().allMatch(answer -> says(answer, SourceAnswer.NOT_FOUND)) ? null : false;
  }

  private static boolean says(Optional<SourceAnswer> answer, String what) {
    return answer.filter(said -> said.is(what)).isPresent();
  }

  private static List<Attribute> attributes(ListedCustomer listed, Instant at) {
    Map<String, String> said = new LinkedHashMap<>();
    said.put(Attributes.NAME, listed.name());
    said.put(Attributes.TIER, listed.tier());
    said.put(Attributes.TAGS, String.join(";", listed.tags()));
    listed.attributes().forEach(said::putIfAbsent);
    return said.entrySet().stream().filter(each -> each.getValue() != null && !each.getValue().isEmpty())
        .map(each -> new Attribute(each.getKey(), each.getValue(), Attribute.CSV, at, null)).toList();
  }
}
