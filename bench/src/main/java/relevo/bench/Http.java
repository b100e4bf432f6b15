package relevo.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The few questions that are not part of the load. */
final class Http {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private Http() {}

  static String get(String address) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(address)));
  }

  static String post(String address) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(address)).POST(BodyPublishers.noBody()));
  }

  /** With the API's token. */
  static String get(String address, String token) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token));
  }

  static String post(String address, String token, String json) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
  }

  private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> answer = CLIENT.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2) throw new IOException(answer.uri() + " answers " + answer.statusCode() + ": " + answer.body());
    return answer.body();
  }
}
