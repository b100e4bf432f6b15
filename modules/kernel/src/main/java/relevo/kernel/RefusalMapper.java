package relevo.kernel;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.StringReader;

/** Says a {@link Refusal} as {@code application/problem+json}. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

  @Override
  public Response toResponse(Refusal refusal) {
    return Response.status(refusal.status()).type("application/problem+json").entity(problem(refusal)).build();
  }

  static String problem(Refusal refusal) {
    JsonObjectBuilder problem = Json.createObjectBuilder()
        .add("type", "urn:relevo:problem:" + refusal.code())
        .add("title", refusal.getMessage())
        .add("status", refusal.status());
    refusal.members().forEach((member, value) -> problem.add(member, json(value)));
    return problem.build().toString();
  }

  private static JsonValue json(Object value) {
    try (JsonReader reader = Json.createReader(new StringReader(JsonText.of(value)))) {
      return reader.readValue();
    }
  }
}
