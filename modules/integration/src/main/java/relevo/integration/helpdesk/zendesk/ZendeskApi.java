package relevo.integration.helpdesk.zendesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import relevo.events.flow.FileAsked;
import relevo.integration.vendor.NotDelivered;
import relevo.integration.vendor.NotDelivered.Sort;
import relevo.integration.vendor.VendorCalls;
import relevo.integration.vendor.VendorCalls.Reply;
import relevo.integration.vendor.VendorCalls.Request;
import relevo.kernel.Egress;

/** Zendesk's API as we call it, and what its refusals mean. */
@ApplicationScoped
class ZendeskApi {

  /** The smallest plan allows 200 for all who call. */
  static final int PER_MINUTE = 150;

  @Inject VendorCalls calls;

  JsonObject get(Line line, String path) throws NotDelivered {
    return good(send(line, Request.json("GET", line.account().base() + path, line.account().headers(), null)));
  }

  /** The whole answer, of whatever status. */
  Reply post(Line line, String path, Map<String, String> more, JsonObjectBuilder body) throws NotDelivered {
    Map<String, String> headers = new HashMap<>(line.account().headers());
    headers.putAll(more);
    return send(line, Request.json("POST", line.account().base() + path, headers, body.build().toString()));
  }

  Reply put(Line line, String path, JsonObjectBuilder body) throws NotDelivered {
    return send(line, Request.json("PUT", line.account().base() + path, line.account().headers(), body.build().toString()));
  }

  /** @return what a comment names the file by */
  String upload(Line line, String name, FileAsked.Copy file) throws NotDelivered {
    Map<String, String> headers = new HashMap<>(line.account().headers());
    headers.put("Content-Type", file.mimeType());
    URI address = URI.create(line.account().base() + "/uploads.json?filename=" + quoted(name));
    Reply reply = calls.send(line.setup(), line.delivery(), PER_MINUTE, new Request("POST", address, headers, null), new Egress.Body() {
      @Override
      public long size() {
        return file.size();
      }

      @Override
      public void writeTo(OutputStream sink) throws IOException {
        file.bytes().copyTo(sink);
      }
    });
    return good(reply).getJsonObject("upload").getString("token");
  }

  private Reply send(Line line, Request request) throws NotDelivered {
    return calls.send(line.setup(), line.left(), PER_MINUTE, request);
  }

  JsonObject good(Reply reply) throws NotDelivered {
    if (!reply.isGood()) throw refused(reply);
    if (reply.json() instanceof JsonObject object) return object;
    throw NotDelivered.later("no contestó como Zendesk");
  }

  NotDelivered refused(Reply reply) {
    return switch (reply.status()) {
      // somebody can mend it, and nothing is lost until then
      case 401, 403 -> calls.refused(reply, Sort.LATER, "rechaza nuestra clave (" + reply.status() + ")");
      case 404 -> calls.refused(reply, Sort.NEVER, "ya no existe allí (404)");
      case 409 -> calls.refused(reply, Sort.LATER, "otro lo cambió a la vez (409)");
      case 422 -> calls.refused(reply, Sort.NEVER, "no lo admite (422): " + details(reply));
      default -> calls.refused(reply);
    };
  }

  /** A closed ticket takes nothing more. */
  static boolean isClosed(Reply reply) {
    return reply.status() == 422 && details(reply).contains("status");
  }

  /** Of which fields it speaks: its sentences may repeat what the customer wrote. */
  private static String details(Reply reply) {
    JsonObject body = reply.json() instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    return body.get("details") instanceof JsonObject details ? String.join(", ", details.keySet()) : body.getString("error", "sin detalles");
  }

  static List<JsonObject> objects(JsonObject json, String name) {
    return json.get(name) == null ? List.of() : json.getJsonArray(name).getValuesAs(JsonObject.class);
  }

  static String quoted(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
