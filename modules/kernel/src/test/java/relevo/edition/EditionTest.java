package relevo.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditionTest {

  @Test
  void lets_a_change_pass_that_knows_the_last_one() {
    assertThat(Edition.tag(3)).isEqualTo("3");
    for (String header : List.of("\"3\"", "W/\"3\"", "\"3-gzip\"", "*", "\"1\", \"3\"")) {
      assertThatCode(() -> Edition.demand(header, 3)).as(header).doesNotThrowAnyException();
    }
  }

  @Test
  void stops_one_that_does_not() {
    for (String header : List.of("\"2\"", "3", "\"33\"", "")) {
      assertThatThrownBy(() -> Edition.demand(header, 3)).as(header).hasFieldOrProperty("status");
    }
    assertThatThrownBy(() -> Edition.demand(null, 3)).hasFieldOrPropertyWithValue("status", 428);
    assertThatThrownBy(() -> Edition.demand("\"2\"", 3)).hasFieldOrPropertyWithValue("status", 412);
  }
}
