package relevo.messaging.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import relevo.kernel.Refusal;

class ChannelsTest {

  Channel second = KnownChannels.channel("200", "twilio", "34911", Map.of(), Map.of("auth-token", "old"));
  Channels channels = KnownChannels.of(second);

  @Test
  void are_the_configured_one_and_those_that_were_added() {
    assertThat(channels.all()).extracting(Channel::id).containsExactly("100", "200");
    assertThat(channels.known("300")).isEmpty();
  }

  @Test
  void take_a_number_nobody_told_us_of_for_one_of_the_configured_account() {
    assertThat(channels.byId("300").provider()).isEqualTo("meta");
    assertThat(channels.byId("300").id()).isEqualTo("300");
    assertThat(channels.byId("300").secret(MetaChannel.ACCESS_TOKEN)).hasValue("token");
  }

  @Test
  void keep_the_secrets_of_each_channel_apart() {
    channels.add(KnownChannels.channel("201", "twilio", "34912", Map.of(), Map.of("auth-token", "other")));
    assertThat(channels.secrets("twilio", "200", "auth-token")).containsExactly("old");
    assertThat(channels.secrets("twilio", null, "auth-token")).containsExactly("old", "other");
    assertThat(channels.secrets("infobip", "200", "auth-token")).isEmpty();
  }

  @Test
  void let_an_old_secret_live_on_for_the_overlap_and_send_with_the_new_one() {
    channels.rotate(second, "auth-token", "new", Duration.ofHours(1));
    assertThat(channels.secrets("twilio", "200", "auth-token")).containsExactly("new", "old");
    assertThat(channels.byId("200").secret("auth-token")).hasValue("new");
    channels.clock.runAhead(Duration.ofMinutes(61));
    assertThat(channels.secrets("twilio", "200", "auth-token")).containsExactly("new");
  }

  @Test
  void are_each_added_once() {
    assertThatThrownBy(() -> channels.add(second)).isInstanceOf(Refusal.class).hasMessageContaining("«200»");
    Channel configured = KnownChannels.channel("100", "meta", "34900", Map.of(), Map.of());
    assertThatThrownBy(() -> channels.add(configured)).isInstanceOf(Refusal.class).hasMessageContaining("«100»");
  }

  @Test
  void never_say_a_secret_aloud() {
    assertThat(second.toString()).contains("auth-token").doesNotContain("old");
  }
}
