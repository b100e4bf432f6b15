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
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody who has signed in at one node, and may open a console at any. */
record AgentAtDesk(String login, int port, String cookie, String csrf) {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final AtomicInteger NUMBERS = new AtomicInteger();
  private static final String PASSWORD = "tres gatos en la azotea";

  static AgentAtDesk at(Node node) {
    String login = "agente-" + NUMBERS.incrementAndGet();
    send(request(node.port(), "/accounts").header("Authorization", "Bearer faults").POST(BodyPublishers.ofString(
        "{\"login\":\"%s\",\"name\":\"Agente\",\"roles\":[\"agent\"],\"teams\":[],\"password\":\"%s\"}".formatted(login, PASSWORD))));
    HttpResponse<String> in = send(request(node.port(), "/session")
        .POST(BodyPublishers.ofString("{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, PASSWORD))));
    return new AgentAtDesk(login, node.port(), in.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", ""), json(in.body()).getString("csrf"));
  }

  /** With a ticket from the node where they signed in. */
  ConsoleLine console(Node node) {
    String ticket = json(send(asks("/session/socket").POST(BodyPublishers.noBody())).body()).getString("ticket");
    ConsoleLine line = new ConsoleLine();
    WebSocket socket = CLIENT.newWebSocketBuilder().buildAsync(URI.create("ws://127.0.0.1:" + node.port() + "/ws?ticket=" + ticket), line).join();
    return line.over(socket);
  }

  /** @return the status of the answer: 200 for the one who got it */
  int claim(String ticket) {
    return answer(asks("/tickets/" + ticket + "/claim").POST(BodyPublishers.ofString("{}"))).statusCode();
  }

  void signOut() {
    send(asks("/session").DELETE());
  }

  private HttpRequest.Builder asks(String path) {
    return request(port, path).header("Cookie", cookie).header("X-Relevo-Csrf", csrf);
  }

  private static HttpRequest.Builder request(int port, String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path)).timeout(Duration.ofSeconds(60))
        .header("Content-Type", "application/json");
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    HttpResponse<String> answer = answer(request);
    if (answer.statusCode() >= 300) throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
    return answer;
  }

  private static HttpResponse<String> answer(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException inAHurry) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(inAHurry);
    }
  }

  static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
