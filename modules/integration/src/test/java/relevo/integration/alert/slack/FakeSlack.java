package relevo.integration.alert.slack;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import relevo.integration.vendor.Delivery;
import relevo.integration.vendor.NotDelivered;
import relevo.integration.vendor.Setup;

/** Answers in order what it is given, else yes; remembers what it was asked. */
class FakeSlack extends SlackApi {

  final List<String> asked = new ArrayList<>();
  final List<JsonObject> bodies = new ArrayList<>();
  final Deque<Object> answers = new ArrayDeque<>();
  private int sent;

  FakeSlack says(String json) {
    answers.add(json);
    return this;
  }

  FakeSlack fails() {
    answers.add(NotDelivered.later("no contestó a tiempo"));
    return this;
  }

  @Override
  SlackAnswer write(Setup setup, Delivery delivery, String method, JsonObject body) throws NotDelivered {
    asked.add(method + " " + body.getString("channel", "-"));
    bodies.add(body);
    return answer();
  }

  @Override
  SlackAnswer read(Setup setup, Delivery delivery, String method, String query) throws NotDelivered {
    asked.add(method + " " + query);
    return answer();
  }

  private SlackAnswer answer() throws NotDelivered {
    Object next = answers.isEmpty() ? "{\"ok\":true,\"ts\":\"" + ++sent + ".0\"}" : answers.poll();
    if (next instanceof NotDelivered failure) throw failure;
    return SlackAnswer.of(200, (String) next);
  }

  static JsonObject json(String text) {
    try (var reader = JsonProvider.provider().createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
