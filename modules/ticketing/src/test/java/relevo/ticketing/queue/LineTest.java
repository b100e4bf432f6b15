package relevo.ticketing.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LineTest {

  static final Place PLACE = new Place(Instant.parse("2026-11-22T08:00:00Z"), Instant.parse("2026-11-22T10:00:00Z"), new UUID(1, 2));

  @Test
  void shows_the_newest_first_when_nothing_is_asked() {
    Line line = new Line(null, null, null, null);
    assertThat(line.query()).isEqualTo("select t from Ticket t where 1 = 1 order by t.openedAt desc, t.id desc");
    assertThat(line.values()).isEmpty();
  }

  @Test
  void shows_those_who_wait_as_their_turn_comes() {
    assertThat(new Line("open", null, null, null).query())
        .endsWith("t.status = OPEN and t.turn.callBackAt is null order by t.turn.queueKey, t.id");
  }

  @Test
  void keeps_to_one_team() {
    Line line = new Line("assigned", "mesa", null, null);
    assertThat(line.query()).contains("t.status = ASSIGNED and t.team = :team");
    assertThat(line.values()).containsEntry("team", "mesa");
  }

  @Test
  void keeps_to_what_is_overdue_and_still_awaited() {
    Line line = new Line(null, null, null, null).overdueAt(PLACE.openedAt());
    assertThat(line.query()).contains("from Countdown c where c.ticketId = t.id and c.stoppedAt is null and c.dueAt <= :now");
    assertThat(line.values()).containsEntry("now", PLACE.openedAt());
  }

  @Test
  void finds_a_contact_by_phone_however_it_is_written() {
    assertThat(new Line(null, null, "+52 (155) 5000-1001", null).values()).containsEntry("phone", "5215550001001");
  }

  @Test
  void finds_a_contact_by_id() {
    UUID contact = new UUID(3, 4);
    assertThat(new Line(null, null, contact.toString(), null).values()).containsEntry("contact", contact);
  }

  @Test
  void goes_on_after_the_place_where_the_page_before_ended() {
    Line waiting = new Line("open", null, null, PLACE.cursor());
    assertThat(waiting.query()).contains("t.turn.queueKey >= :key and (t.turn.queueKey > :key or t.id > :id)");
    assertThat(waiting.values()).containsOnlyKeys("key", "id");
    Line all = new Line(null, null, null, PLACE.cursor());
    assertThat(all.query()).contains("t.openedAt < :opened or t.openedAt = :opened and t.id < :id");
    assertThat(all.values()).containsOnlyKeys("opened", "id");
  }

  @Test
  void keeps_to_one_tag_as_it_is_written_or_folded() {
    Line line = new Line(null, null, null, null).tagged("VIP", "vip");
    assertThat(line.query()).contains("t.tags, :tag, :folded");
    assertThat(line.values()).containsEntry("tag", "VIP").containsEntry("folded", "vip");
  }

  @Test
  void never_puts_what_was_asked_into_the_query() {
    assertThat(new Line(null, "x' or 1=1", null, null).query()).doesNotContain("x'");
  }

  @Test
  void refuses_a_status_that_does_not_exist() {
    assertThatThrownBy(() -> new Line("abierto", null, null, null))
        .hasMessage("El estado «abierto» no existe: use open, assigned o resolved.");
  }

  @Test
  void refuses_a_contact_that_is_neither_a_phone_nor_an_id() {
    assertThatThrownBy(() -> new Line(null, null, "ana", null)).hasFieldOrPropertyWithValue("code", "contact-unknown");
  }
}
