package relevo.access.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AtTheDoorTest {

  private static final Admission ANA = new Admission(new UUID(1, 1), new Person("ana", "Ana", new Sight(true, Set.of("mesa"))));
  private final AtTheDoor door = new AtTheDoor();

  @Test
  void lets_each_in_once() {
    door.add("a", ANA, 0);
    assertThat(door.take("a")).contains(ANA);
    assertThat(door.take("a")).isEmpty();
    assertThat(door.take("b")).isEmpty();
  }

  @Test
  void forgets_who_never_came() {
    door.add("old", ANA, 0);
    door.add("young", ANA, 1);
    door.add("new", ANA, AtTheDoor.PATIENCE.toNanos() + 1);
    assertThat(door.take("old")).isEmpty();
    assertThat(door.take("young")).contains(ANA);
    assertThat(door.take("new")).contains(ANA);
  }

  @Test
  void turns_only_the_oldest_away_when_it_is_crowded() {
    for (int n = 0; n <= AtTheDoor.MOST; n++) door.add("t" + n, ANA, n);
    assertThat(door.take("t0")).isEmpty();
    for (int n = 1; n <= AtTheDoor.MOST; n++) assertThat(door.take("t" + n)).as("t" + n).isPresent();
  }
}
