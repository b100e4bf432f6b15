package relevo.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

  @ParameterizedTest
  @ValueSource(strings = {"08006", "25P03", "40P01", "53300", "55P03", "57P01", "58030"})
  void is_what_passes_by_itself(String state) {
    assertThat(Outage.is(new IllegalStateException(new SQLException("gone", state)))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "22001", "25P02", "42601"})
  void is_not_a_mistake_of_ours(String state) {
    assertThat(Outage.is(new IllegalStateException(new SQLException("no", state)))).isFalse();
  }

  @Test
  void is_a_pool_that_is_empty_and_not_any_other_error() {
    assertThat(Outage.is(new RuntimeException(new SQLTransientConnectionException("no connection")))).isTrue();
    assertThat(Outage.is(new NullPointerException())).isFalse();
  }
}
