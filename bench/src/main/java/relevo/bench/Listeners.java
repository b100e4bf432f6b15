package relevo.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** So many consoles of people who have signed in, as browsers have them. */
final class Listeners implements AutoCloseable {

  private static final int OF_A_SESSION = 20;
  private static final int PING_SECONDS = 20;
  private static final String PASSWORD = "tres gatos en la azotea";
  private static final Pattern CSRF = Pattern.compile("\"csrf\":\"([^\"]+)\"");
  private static final Pattern TICKET = Pattern.compile("\"ticket\":\"([^\"]+)\"");

  private final HttpClient client = HttpClient.newHttpClient();
  private final Desk desk;
  private final List<Listener> listeners = new ArrayList<>();
  private final List<WebSocket> sockets = new ArrayList<>();
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

  private Listeners(Desk desk) {
    this.desk = desk;
  }

  /** A session in one browser. */
  private record Session(String cookie, String csrf) {}

  static Listeners open(Desk desk, int many) throws IOException, InterruptedException {
    Listeners all = new Listeners(desk);
    String login = "bench-" + System.nanoTime();
    Http.post(desk.api() + "/accounts", desk.token(),
        "{\"login\":\"%s\",\"name\":\"Bench\",\"roles\":[\"supervisor\"],\"teams\":[],\"password\":\"%s\"}".formatted(login, PASSWORD));
    Session session = null;
    for (int n = 0; n < many; n++) {
      if (n % OF_A_SESSION == 0) session = all.signIn(login);
      all.listen(session);
    }
    all.clock.scheduleAtFixedRate(all::ping, PING_SECONDS, PING_SECONDS, TimeUnit.SECONDS);
    return all;
  }

  private Session signIn(String login) throws IOException, InterruptedException {
    HttpResponse<String> in = client.send(request("/session").POST(BodyPublishers.ofString("{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, PASSWORD)))
        .build(), BodyHandlers.ofString());
    return new Session(in.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", ""), found(CSRF, in.body()));
  }

  private void listen(Session session) throws IOException, InterruptedException {
    String ticket = found(TICKET, client.send(request("/session/socket").header("Cookie", session.cookie()).header("X-Relevo-Csrf", session.csrf())
        .POST(BodyPublishers.noBody()).build(), BodyHandlers.ofString()).body());
    Listener listener = new Listener();
    sockets.add(client.newWebSocketBuilder().buildAsync(URI.create("ws://127.0.0.1:" + desk.port() + "/ws?ticket=" + ticket), listener).join());
    listeners.add(listener);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(desk.api() + path)).header("Content-Type", "application/json");
  }

  private static String found(Pattern pattern, String answer) throws IOException {
    Matcher matcher = pattern.matcher(answer);
    if (!matcher.find()) throw new IOException("No " + pattern + " in " + answer);
    return matcher.group(1);
  }

  private void ping() {
    for (WebSocket socket : sockets) socket.sendText("{\"type\":\"ping\"}", true);
  }

  /** From now on they count. */
  void begin() {
    listeners.forEach(Listener::begin);
  }

  List<Listener> heard() {
    return List.copyOf(listeners);
  }

  @Override
  public void close() {
    listeners.forEach(Listener::end);
    clock.shutdownNow();
    CompletableFuture.allOf(sockets.stream().map(socket -> socket.sendClose(WebSocket.NORMAL_CLOSURE, "")).toArray(CompletableFuture[]::new))
        .exceptionally(gone -> null).join();
    sockets.forEach(WebSocket::abort);
  }
}
