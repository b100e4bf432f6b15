package relevo.sandbox.firsthour;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import relevo.kernel.Egress;

/** A desk of a few lines with accounts, promises and a list of who has written; remembers what was changed. */
class StaffedDesk implements Egress {

  final List<JsonObject> accounts = new ArrayList<>();
  final List<String> calls = new ArrayList<>();
  final Set<String> phones = new HashSet<>();
  int firstReply = 15;
  Instant now = Instant.parse("2026-11-23T10:00:00Z");

  @Override
  public Answer send(Call call) {
    String path = call.uri().getPath();
    if (call.method().equals("DELETE")) {
      calls.add("DELETE " + path + " " + call.headers().get("If-Match"));
      firstReply = 15;
    }
    if (call.body() == null) return new Answer(200, look(path, call.uri().getQuery()));
    String said = new String(call.body(), StandardCharsets.UTF_8);
    calls.add(call.method() + " " + path + " " + said);
    if (path.endsWith("/accounts")) open(said);
    if (path.endsWith("/promises/facturacion")) firstReply = 1;
    return new Answer(200, "{}");
  }

  @Override
  public void trust(URI address) {}

  List<String> logins() {
    return accounts.stream().map(account -> account.getString("login")).toList();
  }

  private void open(String said) {
    try (var reader = Json.createReader(new StringReader(said))) {
      accounts.add(Json.createObjectBuilder(reader.readObject()).add("createdAt", now.toString()).build());
    }
  }

  private String look(String path, String query) {
    return switch (path.substring(path.lastIndexOf('/') + 1)) {
      case "clock" -> "{\"now\":\"" + now + "\"}";
      case "accounts" -> items(accounts);
      case "facturacion" -> promises();
      default -> items(phones.stream().filter(phone -> !query.contains("phone=") || query.endsWith("=" + phone))
          .map(phone -> Json.createObjectBuilder().add("phone", phone).build()).toList());
    };
  }

  private String promises() {
    return "{\"team\":\"facturacion\",\"shipped\":" + (firstReply == 15) + ",\"version\":\"v" + firstReply
        + "\",\"promises\":[{\"priority\":\"normal\",\"firstReplyMinutes\":60},{\"priority\":\"urgente\",\"firstReplyMinutes\":" + firstReply + "}]}";
  }

  private static String items(List<JsonObject> items) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    items.forEach(array::add);
    return Json.createObjectBuilder().add("items", array).build().toString();
  }
}
