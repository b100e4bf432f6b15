package relevo.flow.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FlowsResourceTest {

  @Test
  void gives_out_the_very_form_that_documents_are_held_to() throws IOException {
    try (InputStream file = FlowsResource.class.getResourceAsStream("/relevo/flow/flow.schema.json")) {
      assertThat(new FlowsResource().schema()).isEqualTo(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
