package relevo.integration.alert.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TakeLinkTest {

  private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
  private static final UUID TICKET = new UUID(7, 7);

  TakeLink link = TakeLink.to(TICKET, NOON);

  @Test
  void is_read_by_whoever_signed_it() {
    assertThat(TakeLink.read(link.signed("k"), "k")).contains(link);
    assertThat(TakeLink.read(link.signed("k"), "other")).isEmpty();
  }

  @Test
  void is_of_one_ticket_until_a_day_later() {
    String other = link.signed("k").replace(TICKET.toString(), new UUID(7, 8).toString());
    assertThat(TakeLink.read(other, "k")).isEmpty();
    assertThat(link.isOver(NOON.plusSeconds(86_400))).isFalse();
    assertThat(link.isOver(NOON.plusSeconds(86_401))).isTrue();
  }

  @Test
  void has_a_number_of_its_own() {
    assertThat(TakeLink.to(TICKET, NOON).number()).isNotEqualTo(link.number());
  }

  @Test
  void is_not_upset_by_nonsense() {
    for (String token : new String[] {"", ".", "....", "a.b.c.d", "ñ.1.x.y"}) assertThat(TakeLink.read(token, "k")).isEmpty();
  }
}
