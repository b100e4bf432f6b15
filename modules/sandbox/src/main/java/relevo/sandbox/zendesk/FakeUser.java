package relevo.sandbox.zendesk;

import jakarta.json.JsonObjectBuilder;

/** Somebody whom Zendesk knows: an agent or an end user. What is not known is null. */
record FakeUser(long id, String name, String email, String phone, String externalId, boolean staff) {

  JsonObjectBuilder json() {
    JsonObjectBuilder json = Said.JSON.createObjectBuilder().add("id", id).add("name", name).add("role", staff ? "agent" : "end-user").add("active", true);
    add(json, "email", email);
    add(json, "phone", phone);
    add(json, "external_id", externalId);
    return json;
  }

  static void add(JsonObjectBuilder json, String name, String value) {
    if (value == null) json.addNull(name);
    else json.add(name, value);
  }

  String digits() {
    return phone == null ? "" : phone.replaceAll("\\D", "");
  }
}
