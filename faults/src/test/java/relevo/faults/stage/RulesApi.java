package relevo.faults.stage;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** An analyst at the API of one node. */
record RulesApi(int port) {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  long live() {
    return json(send(request("/api/v1/rules").GET())).getJsonObject("release").getJsonNumber("number").longValue();
  }

  /** The release that this very node decides with. */
  long loaded() {
    return json(send(request("/health/ready").GET())).getJsonArray("checks").getValuesAs(JsonObject.class).stream()
        .filter(check -> check.getString("name").equals("rules")).findFirst().orElseThrow()
        .getJsonObject("data").getJsonNumber("release").longValue();
  }

  /** What is live, with one more file. @return its number */
  long publish(String file, String text) {
    HttpResponse<String> begun = send(request("/api/v1/rules/drafts").POST(BodyPublishers.ofString("{\"name\":\"dos nodos\",\"by\":\"ana\"}")));
    String draft = "/api/v1/rules/drafts/" + json(begun).getString("id");
    send(request(draft + "/files/" + file).header("If-Match", begun.headers().firstValue("ETag").orElseThrow()).PUT(BodyPublishers.ofString(text)));
    return json(send(request(draft + "/publish").POST(why()))).getJsonNumber("release").longValue();
  }

  void again(long release) {
    send(request("/api/v1/rules/releases/" + release + "/publish").POST(why()));
  }

  private static HttpRequest.BodyPublisher why() {
    return BodyPublishers.ofString("{\"comment\":\"dos nodos\",\"by\":\"ana\"}");
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).timeout(PATIENCE).header("Authorization", "Bearer faults");
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
      if (answer.statusCode() >= 300) throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
      return answer;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException inAHurry) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(inAHurry);
    }
  }

  private static JsonObject json(HttpResponse<String> answer) {
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }
}
