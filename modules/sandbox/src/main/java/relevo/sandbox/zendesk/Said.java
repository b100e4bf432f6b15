package relevo.sandbox.zendesk;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;

/** What Zendesk answers, before it is put on the wire. */
record Said(int status, JsonObject body, Map<String, String> headers) {

  static final JsonProvider JSON = JsonProvider.provider();

  static Said of(int status, JsonObjectBuilder body) {
    return new Said(status, body.build(), Map.of());
  }

  /** A refusal with a code and a sentence. */
  static Said error(int status, String code, String why) {
    return of(status, JSON.createObjectBuilder().add("error", code).add("description", why));
  }

  /** One field is wrong, as Zendesk says it. */
  static Said invalid(String field, String why) {
    return of(422, JSON.createObjectBuilder().add("error", "RecordInvalid").add("description", "Record validation errors")
        .add("details", JSON.createObjectBuilder().add(field, JSON.createArrayBuilder()
            .add(JSON.createObjectBuilder().add("description", why).add("error", "InvalidValue")))));
  }

  static Said missing() {
    return error(404, "RecordNotFound", "Not found");
  }

  Said with(String header, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(header, value);
    return new Said(status, body, more);
  }

  boolean isGood() {
    return status / 100 == 2;
  }

  Response response() {
    Response.ResponseBuilder answer = Response.status(status).entity(body.toString());
    headers.forEach(answer::header);
    return answer.build();
  }
}
