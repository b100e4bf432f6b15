package relevo.flow.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import relevo.events.flow.Course;

class PaceTest {

  Pace pace = new Pace();

  @Test
  void knows_little_at_first() {
    hears("hola", 0);
    assertThat(pace.course(null, null)).isEqualTo(new Course(null, 0, null, null, null, null));
  }

  @Test
  void counts_the_minutes_since_either_side_spoke() {
    hears("hola", 0);
    pace.answered(minute(2));
    hears("¿y?", 7);
    assertThat(course().minutesSinceMessage()).isEqualTo(7);
    assertThat(course().minutesSinceAnswer()).isEqualTo(5);
  }

  @Test
  void sees_messages_get_shorter() {
    hears("quiero saber dónde está mi pedido", 0);
    hears("¿dónde está?", 1);
    assertThat(course().shorter()).isNull();
    hears("¿y?", 2);
    assertThat(course().shorter()).isTrue();
    hears(null, 3);
    assertThat(course().shorter()).isTrue();
    hears("¿me oyen ustedes?", 4);
    assertThat(course().shorter()).isFalse();
  }

  @Test
  void counts_turns_that_lead_nowhere() {
    pace.leads(true);
    pace.leads(true);
    assertThat(course().stalled()).isEqualTo(2);
    pace.leads(false);
    assertThat(course().stalled()).isZero();
  }

  private void hears(String text, long minute) {
    pace.hears(text, minute(minute));
  }

  private Course course() {
    return pace.course(null, null);
  }

  private static Instant minute(long minute) {
    return Instant.EPOCH.plusSeconds(60 * minute);
  }
}
