package relevo.messaging.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import relevo.events.content.Media;
import relevo.kernel.Egress;
import relevo.messaging.media.Download.Copy;
import relevo.messaging.provider.FileAddress;
import relevo.messaging.provider.FileHosts;
import relevo.messaging.provider.NoFile;

class DownloadTest {

  static final String HOLA = "b221d9dbb083a7f33428d7c2a3c3198ae925614d70210e28716ccaa7cd4ddb79";
  static final Map<String, String> KEY = Map.of("Authorization", "Bearer secret");

  record Asked(String path, String key) {}

  @TempDir Path data;
  Download download = new Download();
  HttpServer server;
  List<Asked> asked = new ArrayList<>();
  Deque<FileAddress> addresses = new ArrayDeque<>();

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    download.folder = MediaFolders.in(data, 1);
    download.egress = Egress.open();
    download.egress.trust(at("/"));
    download.providers = new OneProvider((channel, file) -> addresses.size() > 1 ? addresses.remove() : addresses.element());
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void brings_the_very_file_and_knows_its_hash_and_kind() throws Exception {
    Copy copy = fetch(from("/hola").with(HOLA, 4L), Media.ofId("1", "image/JPEG; x=y"));
    assertThat(copy.file()).hasContent("hola");
    assertThat(copy.sha256()).isEqualTo(HOLA);
    assertThat(copy.size()).isEqualTo(4);
    assertThat(copy.mimeType()).isEqualTo("image/jpeg");
    assertThat(copy.seconds()).isNull();
    assertThat(asked).containsExactly(new Asked("/hola", "Bearer secret"));
  }

  @Test
  void takes_the_kind_that_is_served_where_the_message_says_none() throws Exception {
    assertThat(fetch(from("/hola"), Media.ofId("1", null)).mimeType()).isEqualTo("text/plain");
  }

  @Test
  void follows_a_redirect_without_showing_the_key_again() throws Exception {
    assertThat(fetch(from("/away"), Media.ofId("1", "image/png")).file()).hasContent("hola");
    assertThat(asked).containsExactly(new Asked("/away", "Bearer secret"), new Asked("/hola", null));
  }

  @Test
  void goes_nowhere_but_to_the_vendor() {
    assertLost(from("/abroad"), "El archivo está en un sitio que no es del proveedor: evil.example", true);
    addresses.clear();
    assertLost(new FileAddress(URI.create("http://169.254.169.254/"), KEY, FileHosts.keyed(at("/")), null, null),
        "El archivo está en un sitio que no es del proveedor: 169.254.169.254", true);
    assertThat(asked).hasSize(1);
  }

  @Test
  void goes_round_in_circles_only_so_often() {
    assertLost(from("/circle"), "El proveedor manda de un sitio a otro y no da el archivo", false);
    assertThat(asked).hasSize(4);
  }

  @Test
  void asks_for_a_fresh_address_once_where_the_old_one_is_stale() throws Exception {
    addresses.add(from("/status/404").address());
    Path file = fetch(from("/hola"), Media.ofId("1", null)).file();
    assertThat(file).hasContent("hola");
    Files.delete(file);
    addresses.clear();
    assertLost(from("/status/404"), "HTTP 404", true);
    assertThat(asked).extracting(Asked::path).containsExactly("/status/404", "/hola", "/status/404", "/status/404");
  }

  @Test
  void tells_what_may_pass_from_what_stays() {
    assertLost(from("/status/500"), "HTTP 500", false);
    addresses.clear();
    assertLost(from("/status/429"), "HTTP 429", false);
    addresses.clear();
    assertLost(from("/status/401"), "HTTP 401", false);
    addresses.clear();
    assertLost(from("/status/400"), "HTTP 400", true);
  }

  @Test
  void does_not_take_another_file_for_the_one_that_was_sent() {
    assertLost(from("/hola").with("0".repeat(64), null), "Lo que llegó no es el archivo que se envió: su huella es otra", false);
  }

  @Test
  void does_not_take_a_part_of_a_file_or_none_for_the_file() {
    assertLost(from("/hola").with(null, 5L), "El archivo llegó incompleto", false);
    addresses.clear();
    assertLost(from("/empty"), "El archivo llegó vacío", false);
  }

  @Test
  void does_not_take_an_error_page_for_a_picture() throws Exception {
    assertLost(from("/page"), "Llegó una página web en lugar del archivo", false);
    addresses.clear();
    assertThat(fetch(from("/page"), Media.ofId("1", "text/html")).mimeType()).isEqualTo("text/html");
  }

  @Test
  void stops_where_a_file_is_too_large() {
    assertLost(from("/large"), "El archivo pasa de 1 MB", true);
  }

  private record From(FileAddress address) {

    From with(String sha256, Long size) {
      return new From(new FileAddress(address.uri(), KEY, address.hosts(), sha256, size));
    }
  }

  private From from(String path) {
    return new From(new FileAddress(at(path), KEY, FileHosts.keyed(at("/")), null, null));
  }

  private Copy fetch(From from, Media media) throws Exception {
    addresses.add(from.address());
    return download.of("100", media);
  }

  private void assertLost(From from, String why, boolean forGood) {
    assertLost(from.address(), why, forGood);
  }

  private void assertLost(FileAddress address, String why, boolean forGood) {
    addresses.add(address);
    assertThatThrownBy(() -> download.of("100", Media.ofId("1", "image/png"))).isInstanceOfSatisfying(NoFile.class, none -> {
      assertThat(none.getMessage()).isEqualTo(why);
      assertThat(none.isForGood()).isEqualTo(forGood);
    });
    try (Stream<Path> left = Files.list(data.resolve("media/parts"))) {
      assertThat(left).as("what is left lying about").isEmpty();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  private void answer(HttpExchange http) throws IOException {
    String path = http.getRequestURI().getPath();
    asked.add(new Asked(path, http.getRequestHeaders().getFirst("Authorization")));
    switch (path) {
      case "/away" -> send(http, 307, "/hola", "text/plain", "");
      case "/abroad" -> send(http, 302, "https://evil.example/", "text/plain", "");
      case "/circle" -> send(http, 302, "/circle", "text/plain", "");
      case "/empty" -> send(http, 200, null, "image/png", "");
      case "/page" -> send(http, 200, null, "text/html; charset=utf-8", "<html>");
      case "/large" -> send(http, 200, null, "image/png", "x".repeat((1 << 20) + 1));
      case "/hola" -> send(http, 200, null, "text/plain", "hola");
      default -> send(http, Integer.parseInt(path.replaceAll("\\D", "")), null, "text/plain", "no");
    }
  }

  private static void send(HttpExchange http, int status, String location, String type, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    if (location != null) http.getResponseHeaders().add("Location", location);
    http.getResponseHeaders().add("Content-Type", type);
    http.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    http.getResponseBody().write(bytes);
    http.close();
  }
}
