package relevo.web;

import jakarta.json.Json;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/** How the door says no, before there is anybody to refuse. */
final class Problem {

  static final String TYPE = "application/problem+json";

  private Problem() {}

  static String text(Status status, String code, String sentence) {
    return Json.createObjectBuilder().add("type", "urn:relevo:problem:" + code).add("title", sentence).add("status", status.getStatusCode())
        .build().toString();
  }

  static Response of(Status status, String code, String sentence) {
    Response.ResponseBuilder answer = Response.status(status).type(TYPE).entity(text(status, code, sentence));
    return status == Status.UNAUTHORIZED ? answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build() : answer.build();
  }
}
