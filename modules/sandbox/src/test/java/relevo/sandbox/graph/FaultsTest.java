package relevo.sandbox.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FaultsTest {

  @Test
  void keep_the_knobs_that_were_not_turned() {
    Faults faults = Faults.NONE.with(Messages.json("{'p500':0.5}")).with(Messages.json("{'latency':80}"));
    assertThat(faults.knob("p500")).isEqualTo(0.5);
    assertThat(faults.knob("latency")).isEqualTo(80);
    assertThat(faults.knob("pambig")).isZero();
  }

  @Test
  void ignore_knobs_they_do_not_have() {
    assertThat(Faults.NONE.with(Messages.json("{'seed':7}"))).isEqualTo(Faults.NONE);
  }

  @Test
  void refuse_what_cannot_be() {
    assertThatThrownBy(() -> Faults.NONE.with(Messages.json("{'p500':2}"))).hasMessage("«p500» debe ser un número entre 0 y 1.");
    assertThatThrownBy(() -> Faults.NONE.with(Messages.json("{'latency':-1}"))).hasMessageContaining("latency");
    assertThatThrownBy(() -> Faults.NONE.with(Messages.json("{'p429':'mucho'}"))).hasMessageContaining("p429");
  }

  @Test
  void show_every_knob() {
    assertThat(Faults.NONE.json().keySet())
        .containsExactlyInAnyOrder("p500", "p429", "p131056", "p131026", "pdrop", "pambig", "pfile", "pmedia", "latency", "jitter");
  }
}
