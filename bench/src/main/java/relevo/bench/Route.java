package relevo.bench;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the flow {@code recorrido} run on a desk as people do, over the API: a number, its articles, and the document itself. */
final class Route {

  /** Gives the number that flow; every other keeps its own. */
  static final Map<String, String> CONFIGURATION = Map.of("RELEVO_FLOW_" + Journeys.CHANNEL, "recorrido");

  private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
  /** A node follows what is live twice a second. */
  private static final int FOLLOWS_MILLIS = 2_000;

  private final String api;
  private final String token;

  private Route(Desk desk) throws IOException {
    api = desk.api();
    token = desk.token();
  }

  static void open(Desk desk) throws IOException, InterruptedException {
    Route route = new Route(desk);
    route.post("/channels", """
        {"id": "%s", "provider": "meta", "phone": "15550000007", "secrets": {"app-secret": "app-secret", "access-token": "bench"}}"""
        .formatted(Journeys.CHANNEL));
    route.post("/knowledge/import", Yardstick.resource("articulos.md"));
    Matcher id = ID.matcher(route.post("/flows/drafts", """
        {"flow": "recorrido", "name": "recorrido", "by": "bench", "document": %s}""".formatted(Yardstick.resource("recorrido.json"))));
    if (!id.find()) throw new IOException("The draft of the flow has no id");
    route.post("/flows/drafts/" + id.group(1) + "/publish", "{\"comment\": \"Para medir\", \"by\": \"bench\"}");
    Thread.sleep(FOLLOWS_MILLIS);
  }

  private String post(String path, String json) throws IOException, InterruptedException {
    return Http.post(api + path, token, json);
  }
}
