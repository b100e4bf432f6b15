package relevo.escalation.customers.hubspot;

import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relevo.escalation.customers.Attributes;
import relevo.escalation.customers.Values;

/** A contact as HubSpot's search gives it. */
record HubSpotContact(JsonObject properties) {

  static final List<String> PROPERTIES = List.of("firstname", "lastname", "email", "company", "hubspot_owner_id");

  static HubSpotContact of(JsonObject result) {
    JsonObject properties = result.getJsonObject("properties");
    return new HubSpotContact(properties == null ? JsonObject.EMPTY_JSON_OBJECT : properties);
  }

  List<String> phones() {
    return HubSpotSearch.PHONES.stream().map(this::text).filter(Objects::nonNull).toList();
  }

  /** What every contact has, and what the administrator mapped, which counts. */
  Map<String, String> attributes(Map<String, String> mapping) {
    Map<String, String> found = new LinkedHashMap<>();
    found.put(Attributes.NAME, Stream.of("firstname", "lastname").map(this::text).filter(Objects::nonNull).collect(Collectors.joining(" ")));
    found.put(Attributes.EMAIL, text("email"));
    found.put("company", text("company"));
    found.put("owner", text("hubspot_owner_id"));
    found.putAll(Values.in(mapping, properties));
    return Attributes.kept(found);
  }

  private String text(String property) {
    return Values.text(properties.get(property));
  }
}
