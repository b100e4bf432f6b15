package relevo.sandbox.crm;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;

/** What one of the systems answers, before it is put on the wire. */
record Said(int status, String body) {

  static Said of(int status, JsonObjectBuilder json) {
    return new Said(status, json.build().toString());
  }

  static Said of(int status, JsonArrayBuilder json) {
    return new Said(status, json.build().toString());
  }

  Response response() {
    return Response.status(status).entity(body).build();
  }
}
