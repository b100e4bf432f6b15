package relevo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InsideTest {

  @Test
  void tells_what_a_process_holds() throws IOException {
    JavaChild child = JavaChild.start(Map.of(), "relevo.sandbox.GraphSink", "--port=0");
    try {
      child.awaitLine("Graph sink on ");
      try (Inside inside = Inside.of(child.handle().pid())) {
        assertThat(inside.held().heap()).isBetween(0.1, 256.0);
        assertThat(inside.held().metaspace()).isBetween(1.0, 200.0);
      }
    } finally {
      child.close();
    }
  }
}
