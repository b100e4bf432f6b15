package relevo.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import relevo.trace.Step.Done;
import relevo.trace.Step.Kind;

class StepTest {

  private final List<Done> done = new ArrayList<>();

  @Test
  void is_nothing_where_nobody_traces() {
    try (Step step = Step.within("flow.turn")) {
      step.note("a", 1).failed("x");
      assertThat(Step.here()).isNull();
    }
    assertThat(done).isEmpty();
  }

  @Test
  void holds_its_parts_and_gives_the_thread_back() {
    Place root = Place.root();
    try (Step step = Step.begin(root, null, "POST /webhooks/meta", Kind.SERVER, done::add)) {
      assertThat(Step.here()).isEqualTo(root.header());
      try (Step part = Step.within("flow.turn").note("intent", "pedido")) {
        assertThat(Step.here()).startsWith("00-" + root.trace()).isNotEqualTo(root.header());
        part.failed("IllegalStateException");
      }
      assertThat(Step.here()).isEqualTo(root.header());
    }
    assertThat(Step.here()).isNull();
    assertThat(done).extracting(Done::name).containsExactly("flow.turn", "POST /webhooks/meta");
    assertThat(done.getFirst().parent()).isEqualTo(root.span());
    assertThat(done.getFirst().place().trace()).isEqualTo(root.trace());
    assertThat(done.getLast().parent()).isNull();
    assertThat(Otlp.json("relevo", done)).contains("\"traceId\":\"" + root.trace() + "\"", "\"kind\":2", "\"key\":\"intent\"",
        "\"status\":{\"code\":2,\"message\":\"IllegalStateException\"}", "\"service.name\"");
  }

  @Test
  void reads_the_place_that_a_row_kept_and_nothing_else() {
    Place place = Place.root();
    assertThat(Place.of(place.header())).contains(place);
    assertThat(Place.of(place.below().header()).orElseThrow().trace()).isEqualTo(place.trace());
    assertThat(Place.of(null)).isEmpty();
    assertThat(Place.of("00-zz-01")).isEmpty();
    assertThat(Place.of(place.header().replaceAll("01$", "00"))).as("not kept").isEmpty();
  }
}
