package relevo.flow.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;

class PhrasesResourceTest {

  PhrasesResource resource = new PhrasesResource();

  @BeforeEach
  void wire() {
    resource.understanding = Understanding.builtIn();
    resource.clock = new ProductClock();
    resource.lists = new StoredLists() {
      @Override
      Optional<StoredList> named(String name) {
        return Optional.empty();
      }
    };
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{\"added\":[\"... fin\"]} | 422 | phrase-wrong", "{\"added\":[\"ra*\"]} | 422 | phrase-wrong",
      "{\"added\":[\"  \"]} | 422 | phrase-wrong", "{\"add\":[]} | 422 | member-unknown", "[] | 400 | json-unreadable",
      "{\"added\":[\"quiero mi plata\"]} | 428 | version-missing"})
  void refuses_what_makes_no_sense(String line, int status, String code) {
    assertRefused(() -> resource.change("reembolso", "es", null, body(line)), status, code);
  }

  @Test
  void knows_neither_lists_nor_languages_that_are_not_there() {
    assertRefused(() -> resource.list("no-such-list", "es"), 404, "not-found");
    assertRefused(() -> resource.list("reembolso", "xx"), 404, "not-found");
    assertRefused(() -> resource.list("../consent", "es"), 404, "not-found");
    assertRefused(() -> resource.change("a b", "es", "\"0\"", body("{}")), 404, "not-found");
  }

  private static InputStream body(String json) {
    return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertRefused(Runnable asked, int status, String code) {
    assertThatThrownBy(asked::run).isInstanceOfSatisfying(Refusal.class, refusal -> {
      assertThat(refusal.status()).isEqualTo(status);
      assertThat(refusal.code()).isEqualTo(code);
    });
  }
}
