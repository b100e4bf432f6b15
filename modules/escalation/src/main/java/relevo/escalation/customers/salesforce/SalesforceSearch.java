package relevo.escalation.customers.salesforce;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import relevo.escalation.customers.Answer;
import relevo.escalation.customers.Attributes;
import relevo.escalation.customers.Inquiry;
import relevo.escalation.customers.Phones;
import relevo.escalation.customers.SourceAway;
import relevo.escalation.customers.SourceSetup;
import relevo.escalation.customers.Values;

/** What is asked of Salesforce's parameterized search, and what its answer means: the last digits find, the whole number decides. */
final class SalesforceSearch {

  static final String VERSION = "v62.0";

  private static final List<String> FIELDS = List.of("Id", "Name", "Email", "Phone", "MobilePhone");
  private static final String ACCOUNT = "AccountId";
  private static final List<String> PHONES = List.of("Phone", "MobilePhone");
  /** Others may end in the same digits. */
  private static final int MOST = 20;

  private SalesforceSearch() {}

  static URI address(String instance, Inquiry inquiry) {
    String query = "q=" + inquiry.lastDigits() + "&in=PHONE"
        + "&sobject=Contact&Contact.fields=" + String.join(",", fieldsOfContacts(inquiry.source()))
        + "&sobject=Lead&Lead.fields=" + String.join(",", FIELDS) + "&defaultLimit=" + MOST;
    String version = inquiry.source().setting("version").orElse(VERSION);
    return URI.create(instance + "/services/data/" + version + "/parameterizedSearch?" + query);
  }

  /** A field of the company's own may be missing in leads, and Salesforce refuses whoever asks for one that is not there. */
  private static Set<String> fieldsOfContacts(SourceSetup source) {
    Set<String> fields = new LinkedHashSet<>(FIELDS);
    fields.add(ACCOUNT);
    fields.addAll(source.mapping().values());
    return fields;
  }

  static Answer read(JsonStructure body, Inquiry inquiry) throws SourceAway {
    JsonArray records = body instanceof JsonObject object ? object.getJsonArray("searchRecords") : null;
    if (records == null) throw new SourceAway("no contestó como Salesforce");
    List<JsonObject> theirs = records.getValuesAs(JsonObject.class).stream()
        .filter(record -> PHONES.stream().anyMatch(field -> Phones.same(inquiry.phone(), Values.text(record.get(field))))).toList();
    List<JsonObject> contacts = theirs.stream().filter(SalesforceSearch::isContact).toList();
    // somebody who was a lead before they became a customer is one person
    List<JsonObject> counting = contacts.isEmpty() ? theirs : contacts;
    if (counting.size() > 1) return new Answer.Ambiguous(counting.size());
    return counting.isEmpty() ? new Answer.NotFound() : new Answer.Found(attributes(counting.getFirst(), inquiry.source().mapping()));
  }

  private static boolean isContact(JsonObject record) {
    JsonObject attributes = record.getJsonObject("attributes");
    return attributes != null && "Contact".equals(attributes.getString("type", ""));
  }

  private static Map<String, String> attributes(JsonObject record, Map<String, String> mapping) {
    Map<String, String> found = new LinkedHashMap<>();
    found.put(Attributes.NAME, Values.text(record.get("Name")));
    found.put(Attributes.EMAIL, Values.text(record.get("Email")));
    found.put("account", Values.text(record.get(ACCOUNT)));
    found.putAll(Values.in(mapping, record));
    return Attributes.kept(found);
  }
}
