package relevo.messaging.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.kernel.ProductClock;
import relevo.messaging.channel.KnownChannels;

class SignedLinksTest {

  private static final UUID FILE = UUID.randomUUID();

  final SignedLinks links = new SignedLinks();
  Instant now = Instant.parse("2026-11-30T10:00:00Z");

  @BeforeEach
  void connect() {
    links.clock = new ProductClock() {
      @Override
      public Instant now() {
        return now;
      }
    };
    links.channels = KnownChannels.of(KnownChannels.channel("200", "twilio", "", Map.of(), Map.of("auth-token", "12345")),
        KnownChannels.channel("300", "twilio", "", Map.of(), Map.of("auth-token", "67890")),
        KnownChannels.channel("400", "twilio", "", Map.of(), Map.of()));
    links.providers = new OneProvider(null, false);
    links.publicUrl = Optional.of("https://desk.example/");
  }

  private String[] parts() {
    String link = links.to(FILE, "200").orElseThrow();
    assertThat(link).startsWith("https://desk.example/webhooks/files/" + FILE + "/");
    return link.substring(link.indexOf(FILE.toString()) + 37).split("/");
  }

  @Test
  void fit_the_file_and_the_channel_they_were_made_for_alone() {
    String[] parts = parts();
    assertThat(links.fits(FILE, "200", parts[0], parts[1])).isTrue();
    assertThat(links.fits(UUID.randomUUID(), "200", parts[0], parts[1])).isFalse();
    assertThat(links.fits(FILE, "300", parts[0], parts[1])).isFalse();
  }

  @Test
  void do_not_last() {
    String[] parts = parts();
    String later = String.valueOf(Long.parseLong(parts[0]) + 1);
    assertThat(links.fits(FILE, "200", later, parts[1])).isFalse();
    now = now.plus(SignedLinks.GOOD_FOR);
    assertThat(links.fits(FILE, "200", parts[0], parts[1])).isFalse();
  }

  @Test
  void fit_no_rubbish() {
    String[] parts = parts();
    for (String rubbish : new String[] {"", "-1", "99999999999999999999", "ñ"}) {
      assertThat(links.fits(FILE, "200", rubbish, parts[1])).isFalse();
      assertThat(links.fits(FILE, "200", parts[0], rubbish)).isFalse();
    }
  }

  @Test
  void are_not_given_where_nobody_could_follow_or_check_them() {
    assertThat(links.to(FILE, "400")).isEmpty();
    links.publicUrl = Optional.empty();
    assertThat(links.to(FILE, "200")).isEmpty();
  }
}
