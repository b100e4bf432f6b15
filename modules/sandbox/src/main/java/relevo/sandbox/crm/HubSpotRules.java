package relevo.sandbox.crm;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What HubSpot's contact search takes, and whom it finds. */
final class HubSpotRules {

  private static final Set<String> MEMBERS = Set.of("filterGroups", "properties", "limit", "after", "sorts", "query");
  private static final int MOST_GROUPS = 5;
  private static final int MOST_FILTERS = 6;
  private static final int MOST_RESULTS = 200;

  /** What a contact may have here. */
  static final Map<String, Function<Person, String>> PROPERTIES = Map.of("firstname", Person::firstname, "lastname", Person::lastname,
      "email", Person::email, "company", Person::company, "phone", Person::phone, "mobilephone", Person::mobile,
      "hs_whatsapp_phone_number", person -> null, "hs_searchable_calculated_phone_number", Person::digits,
      "hubspot_owner_id", person -> null, "nivel_cliente", Person::tier);

  private HubSpotRules() {}

  /** What is wrong with a search; empty if nothing is. */
  static Optional<String> fault(JsonObject search) {
    if (!MEMBERS.containsAll(search.keySet())) return Optional.of("unknown member in " + search.keySet());
    if (!(search.get("filterGroups") instanceof JsonArray groups) || groups.isEmpty() || groups.size() > MOST_GROUPS) return Optional.of("filterGroups: 1 to 5");
    if (!(search.get("properties") instanceof JsonArray properties) || !properties.stream().allMatch(HubSpotRules::isProperty)) {
      return Optional.of("there is a property that does not exist");
    }
    boolean limited = search.get("limit") instanceof JsonNumber limit && limit.intValue() >= 1 && limit.intValue() <= MOST_RESULTS;
    if (!limited) return Optional.of("limit: 1 to 200");
    return groups.stream().flatMap(HubSpotRules::faults).findFirst();
  }

  private static Stream<String> faults(JsonValue group) {
    if (!(group instanceof JsonObject object && object.keySet().equals(Set.of("filters")) && object.get("filters") instanceof JsonArray filters
        && !filters.isEmpty() && filters.size() <= MOST_FILTERS)) return Stream.of("filters: 1 to 6");
    return filters.stream().filter(filter -> !isFilter(filter)).map(filter -> "no filter: " + filter);
  }

  private static boolean isFilter(JsonValue value) {
    return value instanceof JsonObject filter && filter.keySet().equals(Set.of("propertyName", "operator", "value"))
        && isProperty(filter.get("propertyName")) && Set.of("EQ", "CONTAINS_TOKEN").contains(filter.getString("operator", ""))
        && filter.get("value") instanceof JsonString;
  }

  private static boolean isProperty(JsonValue name) {
    return name instanceof JsonString text && PROPERTIES.containsKey(text.getString());
  }

  /** Groups are alternatives, the filters of one must all hold. */
  static List<Person> found(JsonObject search, List<Person> people) {
    List<JsonObject> groups = search.getJsonArray("filterGroups").getValuesAs(JsonObject.class);
    return people.stream().filter(person -> groups.stream().anyMatch(group ->
        group.getJsonArray("filters").getValuesAs(JsonObject.class).stream().allMatch(filter -> holds(filter, person)))).limit(search.getInt("limit")).toList();
  }

  private static boolean holds(JsonObject filter, Person person) {
    String value = PROPERTIES.get(filter.getString("propertyName")).apply(person);
    if (value == null) return false;
    String wanted = filter.getString("value");
    if (filter.getString("operator").equals("EQ")) return value.equals(wanted);
    return Stream.of(value.split("[^\\p{L}\\p{N}]+")).anyMatch(token -> wanted.startsWith("*") ? token.endsWith(wanted.substring(1)) : token.equals(wanted));
  }
}
