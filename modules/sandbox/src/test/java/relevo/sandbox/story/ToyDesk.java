package relevo.sandbox.story;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import relevo.kernel.Egress;
import relevo.sandbox.graph.Messages;

/** A desk of a few lines: greets, transfers whoever says «agente», is silent while an agent has the ticket. */
class ToyDesk implements Egress {

  final List<String> calls = new ArrayList<>();
  final List<JsonObject> bodies = new ArrayList<>();
  private final List<JsonObject> bubbles = new ArrayList<>();
  private String status = "";

  @Override
  public Answer send(Call call) {
    String path = call.uri().getRawPath();
    JsonObject body = call.body() == null ? null : Messages.json(new String(call.body(), StandardCharsets.UTF_8));
    if (body != null) calls.add(path.replaceFirst("/demo/phones/[0-9]+", "/phone") + " " + body.values().stream().findFirst().orElse(null));
    if (body != null) bodies.add(body);
    if (path.startsWith("/demo/clock")) return new Answer(200, "{\"aheadSeconds\":0,\"now\":\"2026-11-22T10:00:00Z\"}");
    if (path.startsWith("/demo/phones")) return body == null ? look(call.uri().getQuery()) : customer(body);
    return body == null ? tickets(path, call.uri().getQuery()) : agent(path, body);
  }

  @Override
  public void trust(URI address) {}

  private Answer customer(JsonObject said) {
    String text = said.containsKey("choice") ? said.getJsonObject("choice").getString("title") : said.getString("text");
    bubble("customer", text);
    if (status.equals("assigned")) return new Answer(200, "{}");
    if (text.contains("agente")) status = "open";
    bubble("business", text.contains("agente") ? "Lo estoy transfiriendo" : "Responda 1");
    return new Answer(200, "{}");
  }

  private void bubble(String from, String text) {
    var bubble = Json.createObjectBuilder().add("id", "m" + bubbles.size()).add("from", from).add("text", text);
    if (text.equals("Responda 1")) {
      bubble.add("choices", Json.createArrayBuilder()
          .add(Json.createObjectBuilder().add("id", "3").add("title", "Hablar con un agente")));
    }
    bubbles.add(bubble.build());
  }

  private Answer look(String query) {
    int after = Integer.parseInt(query.substring(query.indexOf("after=") + 6));
    JsonArrayBuilder items = Json.createArrayBuilder();
    bubbles.subList(after, bubbles.size()).forEach(items::add);
    return new Answer(200, Json.createObjectBuilder().add("items", items).add("next", bubbles.size()).build().toString());
  }

  private Answer tickets(String path, String query) {
    JsonObject ticket = Json.createObjectBuilder().add("id", "t1").add("status", status).add("team", "mesa").build();
    if (!path.endsWith("/tickets")) return new Answer(200, ticket.toString());
    boolean none = status.isEmpty() || query.contains("&status=") && !query.endsWith(status);
    return new Answer(200, "{\"items\":[" + (none ? "" : ticket) + "]}");
  }

  private Answer agent(String path, JsonObject body) {
    if (path.endsWith("/messages") && !status.equals("assigned")) return new Answer(409, "{\"title\":\"nadie\"}");
    if (path.endsWith("/messages")) bubble("business", body.getString("text"));
    if (path.endsWith("/claim")) status = "assigned";
    if (path.endsWith("/snooze")) return new Answer(204, "");
    if (path.endsWith("/resolve")) status = "resolved";
    return new Answer(200, "{}");
  }
}
