package relevo.sandbox.graph;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/** The templates of the demo's account, listed, created and deleted as at Meta. A new one is approved at once, unless it says otherwise. */
public final class FakeTemplates {

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final int MOST = 1_000;

  private final List<JsonObject> templates = new ArrayList<>();

  public FakeTemplates() {
    try (JsonReader reader = JSON.createReader(FakeTemplates.class.getResourceAsStream("/relevo/sandbox/templates.json"))) {
      reader.readArray().forEach(template -> templates.add(template.asJsonObject()));
    }
  }

  /** @param after the cursor of the page before, empty for the first: the place in the list */
  public synchronized GraphAnswer list(String after, int limit) {
    int from = after.matches("[0-9]{1,6}") ? Math.min(Integer.parseInt(after), templates.size()) : 0;
    int to = Math.min(from + Math.max(1, limit), templates.size());
    JsonArrayBuilder data = JSON.createArrayBuilder();
    templates.subList(from, to).forEach(data::add);
    JsonObjectBuilder paging = JSON.createObjectBuilder()
        .add("cursors", JSON.createObjectBuilder().add("before", String.valueOf(from)).add("after", String.valueOf(to)));
    if (to < templates.size()) paging.add("next", "https://graph.example/after/" + to);
    return GraphAnswer.ok(JSON.createObjectBuilder().add("data", data).add("paging", paging).build().toString());
  }

  public synchronized GraphAnswer create(byte[] body) {
    try (JsonReader reader = JSON.createReader(new ByteArrayInputStream(body))) {
      JsonObject asked = reader.readObject();
      if (Parts.word(asked, "name").isEmpty() || Parts.word(asked, "language").isEmpty() || templates.size() >= MOST) {
        return new GraphError(GraphError.INVALID, "name and language are required").answer(400);
      }
      String status = Parts.word(asked, "status").isEmpty() ? "APPROVED" : Parts.word(asked, "status");
      String id = String.valueOf(templates.size() + 1);
      templates.add(JSON.createObjectBuilder(asked).add("id", id).add("status", status).build());
      return GraphAnswer.ok(JSON.createObjectBuilder().add("id", id).add("status", status).build().toString());
    } catch (JsonException | ClassCastException unreadable) {
      return new GraphError(GraphError.INVALID, "Invalid parameter").answer(400);
    }
  }

  /** In every language. */
  public synchronized GraphAnswer delete(String name) {
    boolean any = templates.removeIf(template -> Parts.word(template, "name").equals(name));
    return any ? GraphAnswer.ok(JSON.createObjectBuilder().add("success", JsonValue.TRUE).build().toString())
        : new GraphError(GraphError.INVALID, "Template not found").answer(404);
  }
}
