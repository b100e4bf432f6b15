package relevo.insight.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class SetAsideTest {

  private static final SQLException BAD_LETTER = new SQLException("invalid byte sequence", "22021");
  private static final SQLException OUTAGE = new SQLException("terminating connection", "57P01");

  @Test
  void is_what_cannot_be_read_or_the_database_does_not_take() {
    assertThat(SetAside.isOwnFault(new IllegalArgumentException("No such kind"))).isTrue();
    assertThat(SetAside.isOwnFault(BAD_LETTER)).isTrue();
  }

  @Test
  void is_nothing_that_an_outage_kept_from_being_counted() {
    assertThat(SetAside.isOwnFault(OUTAGE)).isFalse();
    assertThat(SetAside.isOwnFault(new SQLException("no connection"))).isFalse();
    assertThat(SetAside.isOwnFault(new IllegalStateException("The holidays could not be read", OUTAGE))).isFalse();
    assertThat(SetAside.isOwnFault(new IllegalStateException("The row was refused", BAD_LETTER))).isTrue();
  }
}
