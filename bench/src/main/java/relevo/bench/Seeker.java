package relevo.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Somebody who searches, by the API: the operator, who sees all, or an agent of one team. */
record Seeker(HttpClient client, String api, String header, String value) {

  static Seeker operator(Desk desk) throws IOException {
    return new Seeker(HttpClient.newHttpClient(), desk.api(), "Authorization", "Bearer " + desk.token());
  }

  static Seeker of(Desk desk, String team, String password) throws IOException, InterruptedException {
    Http.post(desk.api() + "/accounts", desk.token(), "{\"login\":\"de-" + team + "\",\"name\":\"Eva\",\"roles\":[\"agent\"],\"teams\":[\"" + team
        + "\"],\"password\":\"" + password + "\"}");
    HttpClient client = HttpClient.newHttpClient();
    HttpResponse<String> in = client.send(HttpRequest.newBuilder(URI.create(desk.api() + "/session")).header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString("{\"login\":\"de-" + team + "\",\"password\":\"" + password + "\"}")).build(), BodyHandlers.ofString());
    String cookie = in.headers().firstValue("Set-Cookie").orElseThrow(() -> new IOException("Nobody was let in: " + in.body()));
    return new Seeker(client, desk.api(), "Cookie", cookie.substring(0, cookie.indexOf(';')));
  }

  /** The same search so many times, the first few of which do not count. */
  Delays delays(String query, int times) throws IOException, InterruptedException {
    int warm = 5;
    long[] from = new long[times];
    long[] to = new long[times];
    for (int time = -warm; time < times; time++) {
      long begin = System.nanoTime();
      search(query);
      if (time < 0) continue;
      from[time] = begin;
      to[time] = System.nanoTime();
    }
    return Delays.between(from, to);
  }

  private void search(String query) throws IOException, InterruptedException {
    URI address = URI.create(api + "/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    HttpResponse<String> answer = client.send(HttpRequest.newBuilder(address).header(header, value).build(), BodyHandlers.ofString());
    if (answer.statusCode() != 200) throw new IOException(query + ": " + answer.statusCode() + " " + answer.body());
  }
}
