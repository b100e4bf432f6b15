package relevo.kernel;

import jakarta.json.Json;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Says a {@link Refusal} as {@code application/problem+json}. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

  @Override
  public Response toResponse(Refusal refusal) {
    String problem = Json.createObjectBuilder()
        .add("type", "urn:relevo:problem:" + refusal.code())
        .add("title", refusal.getMessage())
        .add("status", refusal.status())
        .build().toString();
    return Response.status(refusal.status()).type("application/problem+json").entity(problem).build();
  }
}
