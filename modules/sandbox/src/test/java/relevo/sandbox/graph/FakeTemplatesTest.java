package relevo.sandbox.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FakeTemplatesTest {

  FakeTemplates templates = new FakeTemplates();

  @Test
  void are_listed_page_by_page() {
    assertThat(templates.list("", 4).body()).contains("aviso_pedido").contains("\"after\":\"4\"").contains("\"next\"").doesNotContain("premio");
    assertThat(templates.list("4", 4).body()).contains("premio").doesNotContain("\"next\"").doesNotContain("aviso_pedido");
  }

  @Test
  void come_and_go() {
    assertThat(create("{\"name\":\"nueva\",\"language\":\"es\",\"category\":\"UTILITY\"}").body()).contains("APPROVED");
    assertThat(templates.list("", 100).body()).contains("nueva");
    assertThat(templates.delete("nueva").status()).isEqualTo(200);
    assertThat(templates.list("", 100).body()).doesNotContain("nueva");
    assertThat(templates.delete("nueva").status()).isEqualTo(404);
  }

  @Test
  void need_a_name_and_a_language() {
    assertThat(create("{\"name\":\"nueva\"}").status()).isEqualTo(400);
    assertThat(create("nueva").status()).isEqualTo(400);
  }

  private GraphAnswer create(String body) {
    return templates.create(body.getBytes(StandardCharsets.UTF_8));
  }
}
