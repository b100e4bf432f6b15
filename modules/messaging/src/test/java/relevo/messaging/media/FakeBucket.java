package relevo.messaging.media;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An object store that works out each signature for itself, as Amazon's page on Signature Version 4 describes it. */
final class FakeBucket implements AutoCloseable {

  private static final Pattern AUTHORIZATION =
      Pattern.compile("AWS4-HMAC-SHA256 Credential=([^/]+)/([0-9]{8})/([^/]+)/s3/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})");
  private static final Pattern RANGE = Pattern.compile("bytes=([0-9]+)-([0-9]+)");

  final Map<String, byte[]> objects = new ConcurrentHashMap<>();
  final Map<String, String> types = new ConcurrentHashMap<>();
  private final String accessKey;
  private final String secretKey;
  private final HttpServer server;

  FakeBucket(String accessKey, String secretKey) {
    this.accessKey = accessKey;
    this.secretKey = secretKey;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void answer(HttpExchange http) throws IOException {
    byte[] body = http.getRequestBody().readAllBytes();
    String path = http.getRequestURI().getPath();
    if (!isSigned(http)) {
      send(http, 403, new byte[0]);
    } else if (http.getRequestMethod().equals("PUT")) {
      objects.put(path, body);
      types.put(path, http.getRequestHeaders().getFirst("Content-Type"));
      send(http, 200, new byte[0]);
    } else if (http.getRequestMethod().equals("DELETE")) {
      objects.remove(path);
      send(http, 204, new byte[0]);
    } else {
      give(http, objects.get(path));
    }
  }

  private static void give(HttpExchange http, byte[] object) throws IOException {
    Matcher range = RANGE.matcher(String.valueOf(http.getRequestHeaders().getFirst("Range")));
    if (object == null) send(http, 404, new byte[0]);
    else if (!range.matches()) send(http, 200, object);
    else send(http, 206, Arrays.copyOfRange(object, Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)) + 1));
  }

  private boolean isSigned(HttpExchange http) {
    Headers headers = http.getRequestHeaders();
    Matcher said = AUTHORIZATION.matcher(String.valueOf(headers.getFirst("Authorization")));
    if (!said.matches() || !said.group(1).equals(accessKey)) return false;
    List<String> signed = List.of(said.group(4).split(";"));
    if (!signed.contains("host") || !signed.contains("x-amz-date")) return false;
    String canonical = http.getRequestMethod() + "\n" + http.getRequestURI().getRawPath() + "\n\n"
        + signed.stream().map(name -> name + ":" + headers.getFirst(name).strip() + "\n").collect(Collectors.joining())
        + "\n" + said.group(4) + "\n" + headers.getFirst("x-amz-content-sha256");
    String scope = said.group(2) + "/" + said.group(3) + "/s3/aws4_request";
    String toSign = "AWS4-HMAC-SHA256\n" + headers.getFirst("x-amz-date") + "\n" + scope + "\n" + sha256(canonical);
    byte[] key = hmac(hmac(hmac(hmac(("AWS4" + secretKey).getBytes(StandardCharsets.UTF_8), said.group(2)), said.group(3)), "s3"), "aws4_request");
    return HexFormat.of().formatHex(hmac(key, toSign)).equals(said.group(5));
  }

  private static String sha256(String words) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static byte[] hmac(byte[] key, String words) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static void send(HttpExchange http, int status, byte[] body) throws IOException {
    http.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    http.getResponseBody().write(body);
    http.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
