package relevo.escalation.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import relevo.events.flow.Signals;

class EvidenceTest {

  @Test
  void says_what_was_seen_where_and_by_what() {
    assertThat(Evidence.json(seeing(List.of(new Signals.Span("reembolso", 10, 19, "words/reembolso.es.txt:2"))))).isEqualTo(
        "[{\"signal\":\"reembolso\",\"from\":10,\"to\":19,\"source\":\"words/reembolso.es.txt:2\"}]");
    assertThat(Evidence.read(Evidence.json(seeing(List.of(new Signals.Span("gritos", 0, 9, "algorithm:capitals"))))))
        .singleElement().satisfies(span -> assertThat(span.asJsonObject().getString("source")).isEqualTo("algorithm:capitals"));
  }

  @Test
  void does_without_a_source_where_an_older_version_wrote_none() {
    assertThat(Evidence.json(seeing(List.of(new Signals.Span("humano", 0, 6, null)))))
        .isEqualTo("[{\"signal\":\"humano\",\"from\":0,\"to\":6}]");
  }

  @Test
  void is_nothing_where_nothing_was_seen_or_kept() {
    assertThat(Evidence.json(null)).isNull();
    assertThat(Evidence.json(seeing(List.of()))).isNull();
    assertThat(Evidence.read(null)).isEmpty();
  }

  private static Signals seeing(List<Signals.Span> spans) {
    return new Signals(false, false, false, false, 0, 0, "other", List.of(), spans, null);
  }
}
