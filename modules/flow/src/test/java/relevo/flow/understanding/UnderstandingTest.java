package relevo.flow.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnderstandingTest {

  @Test
  void knows_a_changed_list_in_the_very_next_request() {
    Understanding understanding = new Understanding();
    understanding.rulesDir = "no-such-folder";
    understanding.changed = new ChangedLists();
    understanding.open();
    assertThat(understanding.read("soy cliente de diamante").signals().phrases()).isEmpty();
    understanding.on(new WordListChanged("vip.es.txt", new ListChange(List.of("cliente de diamante"), List.of())));
    assertThat(understanding.read("soy cliente de diamante").signals().phrases()).containsExactly("vip");
  }
}
