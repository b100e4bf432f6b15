package relevo.flow.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import relevo.events.flow.Opinion;

class KnownOpinionsTest {

  @Test
  void are_never_more_than_so_many_and_the_oldest_goes_first() {
    KnownOpinions known = new KnownOpinions();
    for (int i = 0; i <= KnownOpinions.MOST; i++) known.keep("texto " + i, new Opinion(0, "other", false, "es", "modelo:x"));
    assertThat(known.size()).isEqualTo(KnownOpinions.MOST);
    assertThat(known.of("texto 0")).isEmpty();
    assertThat(known.of("texto " + KnownOpinions.MOST)).isPresent();
  }
}
