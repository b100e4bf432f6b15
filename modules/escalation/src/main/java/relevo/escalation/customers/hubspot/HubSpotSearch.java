package relevo.escalation.customers.hubspot;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.Collection;
import java.util.List;

/** The bodies of HubSpot's contact search: by the number as WhatsApp says it, then by its last digits, whatever is around them. */
record HubSpotSearch(String operator, String value, List<String> properties, int limit) {

  static final String PHONE = "phone";
  static final String MOBILE = "mobilephone";
  static final String WHATSAPP = "hs_whatsapp_phone_number";
  /** HubSpot's own reading of the number, digits only. */
  static final String CALCULATED = "hs_searchable_calculated_phone_number";
  static final List<String> PHONES = List.of(PHONE, MOBILE, WHATSAPP, CALCULATED);

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final int FEW = 3;
  /** Others may end in the same digits. */
  private static final int MORE = 20;

  static HubSpotSearch exact(String international) {
    return new HubSpotSearch("EQ", international, List.of(PHONE, MOBILE, WHATSAPP), FEW);
  }

  static HubSpotSearch ending(String lastDigits) {
    return new HubSpotSearch("CONTAINS_TOKEN", "*" + lastDigits, List.of(CALCULATED, PHONE, MOBILE), MORE);
  }

  /** @param wanted what shall come back of each contact */
  String body(Collection<String> wanted) {
    JsonArrayBuilder groups = JSON.createArrayBuilder();
    properties.forEach(property -> groups.add(JSON.createObjectBuilder().add("filters", JSON.createArrayBuilder().add(filter(property)))));
    JsonArray all = JSON.createArrayBuilder(wanted).build();
    return JSON.createObjectBuilder().add("filterGroups", groups).add("properties", all).add("limit", limit).build().toString();
  }

  private JsonObjectBuilder filter(String property) {
    return JSON.createObjectBuilder().add("propertyName", property).add("operator", operator).add("value", value);
  }
}
