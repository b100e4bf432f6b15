package relevo.messaging.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileHostsTest {

  FileHosts hosts = FileHosts.keyed(URI.create("http://127.0.0.1:9080/graph"), "files.example", "*.keyed.example").open("*.open.example");

  @ParameterizedTest
  @ValueSource(strings = {"https://files.example/a?b=c", "https://FILES.example/a", "https://files.example:443/a", "https://a.keyed.example/",
      "http://127.0.0.1:9080/anything"})
  void show_the_key_to_the_vendor(String address) {
    assertThat(hosts.mayHaveKey(URI.create(address))).isTrue();
    assertThat(hosts.mayServe(URI.create(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://cdn.open.example/a", "https://a.b.open.example/a"})
  void take_files_from_the_vendors_stores_without_showing_the_key(String address) {
    assertThat(hosts.mayHaveKey(URI.create(address))).isFalse();
    assertThat(hosts.mayServe(URI.create(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://files.example/a", "https://files.example.evil.com/", "https://evil.com/files.example", "https://files.example:8443/",
      "https://ana@files.example/", "https://evilfiles.example/", "https://open.example.evil/", "https://keyed.example/", "ftp://files.example/",
      "file:///etc/passwd", "http://127.0.0.1:5432/", "http://127.0.0.1/", "https://127.0.0.1:9080/", "http://169.254.169.254/latest",
      "https:files.example", "relative/path", "https://files.example@evil.com/", "//files.example/a"})
  void have_nothing_to_do_with_any_other_place(String address) {
    assertThat(hosts.mayHaveKey(URI.create(address))).isFalse();
    assertThat(hosts.mayServe(URI.create(address))).isFalse();
  }
}
