package relevo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecheckTest {

  @Test
  void adds_up_what_the_pages_say() {
    Recheck all = new Recheck(0, 0).plus("{\"checked\":500,\"items\":[],\"next\":\"a\"}")
        .plus("{\"checked\":3,\"items\":[{\"release\":1,\"then\":{\"fired\":[]},\"now\":{}},{\"release\":2,\"then\":{},\"now\":{}}]}");
    assertThat(all).isEqualTo(new Recheck(503, 2));
  }
}
