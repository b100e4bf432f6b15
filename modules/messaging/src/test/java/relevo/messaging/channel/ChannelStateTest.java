package relevo.messaging.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relevo.messaging.channel.ChannelState.Aspect;

class ChannelStateTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
      "sending | held | 190: Access token expired | token-invalid | 190: Access token expired",
      "sending | held | 20003: Authenticate | token-invalid | 20003: Authenticate",
      "sending | held | UNAUTHORIZED: no | token-invalid | UNAUTHORIZED: no",
      "sending | held | 131042: Payment | held | 131042: Payment",
      "sending | held | - | held | -",
      "sending | ok | - | ok | -",
      "ban | DISABLE | 2026-11-22 | restricted | DISABLE: 2026-11-22",
      "ban | REINSTATE | - | ok | -",
      "restriction | RESTRICTED_UTILITY_TEMPLATES | - | restricted | RESTRICTED_UTILITY_TEMPLATES",
      "quality | FLAGGED | - | quality | FLAGGED",
      "quality | RED | TIER_1K | quality | RED: TIER_1K",
      "quality | UNFLAGGED | - | ok | -",
      "weather | RED | - | ok | -"})
  void says_in_one_word_what_is_wrong_and_why(String aspect, String value, String detail, String word, String reason) {
    ChannelState state = ChannelState.of(List.of(new Aspect("100", aspect, value, detail)));
    assertThat(state.word()).isEqualTo(word);
    assertThat(state.reason()).isEqualTo(reason);
  }

  @Test
  void is_the_worst_of_all() {
    ChannelState state = ChannelState.of(List.of(new Aspect("100", "quality", "RED", null), new Aspect("77", "ban", "DISABLE", null),
        new Aspect("100", "sending", "ok", null)));
    assertThat(state.word()).isEqualTo("restricted");
  }

  @Test
  void is_well_where_nobody_complains() {
    assertThat(ChannelState.of(List.of())).isEqualTo(ChannelState.WELL);
  }
}
