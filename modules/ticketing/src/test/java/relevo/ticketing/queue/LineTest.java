package relevo.ticketing.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LineTest {

  static final Place PLACE = new Place(Instant.parse("2026-11-22T10:00:00Z"), new UUID(1, 2));
  static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  @Test
  void shows_the_newest_first_when_nothing_is_asked() {
    Line line = line(Map.of());
    assertThat(line.page(null))
        .isEqualTo("select t.*, t.opened_at as place from ticketing.ticket t where true order by t.opened_at desc, t.id desc");
    assertThat(line.values()).isEmpty();
  }

  @Test
  void shows_those_who_wait_as_their_turn_comes() {
    assertThat(line(Map.of("status", "open")).page(null)).endsWith("t.status = 'OPEN' and t.call_back_at is null order by t.queue_key, t.id");
  }

  @Test
  void keeps_to_one_team() {
    Line line = line(Map.of("status", "assigned", "team", "mesa"));
    assertThat(line.page(null)).contains("t.status = 'ASSIGNED' and t.team = :p0");
    assertThat(line.values()).containsExactly(entry("p0", "mesa"));
  }

  @Test
  void keeps_to_what_is_overdue_and_still_awaited() {
    Line line = line(Map.of("overdue", true));
    assertThat(line.page(null)).contains("join ticketing.chat c").contains("not c.done and " + Order.DUE_AT + " <= :p0");
    assertThat(line.values()).containsValue(NOW);
  }

  @Test
  void finds_a_contact_by_phone_however_it_is_written() {
    assertThat(line(Map.of("contact", "+52 (155) 5000-1001")).values()).containsValue("5215550001001");
  }

  @Test
  void finds_a_contact_by_id() {
    UUID contact = new UUID(3, 4);
    assertThat(line(Map.of("contact", contact.toString())).values()).containsValue(contact);
  }

  @Test
  void finds_a_part_of_a_name_or_a_number() {
    assertThat(line(Map.of("q", "50%_")).values()).containsValue("50\\%\\_");
    assertThat(line(Map.of("q", "555 000")).values()).containsValue("555000");
    assertThatThrownBy(() -> line(Map.of("q", "ab"))).hasFieldOrPropertyWithValue("code", "q-too-short");
  }

  @Test
  void goes_on_after_the_place_where_the_page_before_ended() {
    Line waiting = line(Map.of("status", "open"));
    assertThat(waiting.page(PLACE)).contains("(t.queue_key, t.id) > (:p0, :p1)");
    assertThat(waiting.values()).containsValues(PLACE.at(), PLACE.ticket());
    Line all = line(Map.of());
    assertThat(all.page(PLACE)).contains("(t.opened_at, t.id) < (:p0, :p1)");
  }

  @Test
  void stands_in_the_order_of_who_has_waited_longest_or_of_what_is_due() {
    assertThat(line(Map.of("order", "waiting")).page(PLACE)).contains("not c.done",
        "(" + Order.WAITING_SINCE + ", c.ticket_id) > (:p0, :p1)", "order by " + Order.WAITING_SINCE + ", c.ticket_id");
    assertThat(line(Map.of("order", "due", "status", "assigned")).page(null)).contains("order by " + Order.DUE_AT);
    assertThat(line(Map.of("order", "oldest", "status", "resolved")).page(null)).endsWith("order by t.opened_at, t.id");
    assertThatThrownBy(() -> line(Map.of("order", "due", "status", "resolved"))).hasFieldOrPropertyWithValue("status", 422);
    assertThatThrownBy(() -> line(Map.of("order", "azar"))).hasFieldOrPropertyWithValue("code", "order-unknown");
  }

  @Test
  void keeps_to_one_tag_as_it_is_written_or_folded() {
    Line line = line(Map.of("tag", " VIP"));
    assertThat(line.page(null)).contains("t.tags && array[cast(:p0 as text), cast(:p1 as text)]");
    assertThat(line.values()).containsValues("VIP", "vip");
  }

  @Test
  void keeps_to_the_teams_of_who_looks_and_to_their_own() {
    Line line = new Line(Filter.NONE, new Viewer("ana", Set.of("mesa"), NOW), new Values());
    assertThat(line.page(null)).contains("(t.team in (:p0) or t.agent = :p1)");
    assertThat(line.values()).containsEntry("p0", Set.of("mesa")).containsEntry("p1", "ana");
  }

  @Test
  void knows_who_is_meant_by_me_and_none() {
    assertThat(line(Map.of("agent", "me")).values()).containsValue("eva");
    assertThat(line(Map.of("agent", "luis")).values()).containsValue("luis");
    assertThat(line(Map.of("agent", "none")).page(null)).contains("t.agent is null");
  }

  @Test
  void tells_what_sleeps_from_what_does_not() {
    assertThat(line(Map.of("snoozed", true)).page(null)).contains(" and (c.snoozed_until is not null", "not c.done");
    assertThat(line(Map.of("snoozed", false)).page(null)).contains(" and not (c.snoozed_until is not null");
  }

  @Test
  void tells_what_is_not_from_what_does_not_matter() {
    assertThat(line(Map.of("unread", false)).page(null)).contains("join ticketing.chat c", " and c.unread = 0");
    assertThat(line(Map.of("overdue", false)).page(null)).contains("join ticketing.chat c", " and (c.done or " + Order.DUE_AT + " > :p0)")
        .doesNotContain("not c.done");
    assertThat(line(Map.of("mentioned", false)).page(null)).contains(" and t.id not in (select m.ticket_id");
  }

  @Test
  void counts_no_further_than_asked() {
    assertThat(line(Map.of("priority", "urgente")).count(7)).contains("t.priority = :p0 limit 7");
    assertThatThrownBy(() -> line(Map.of("priority", "mucha"))).hasFieldOrPropertyWithValue("code", "priority-unknown");
  }

  @Test
  void never_puts_what_was_asked_into_the_query() {
    for (String name : List.of("team", "agent", "tag", "q", "language")) {
      assertThat(line(Map.of(name, "x' or 1=1")).page(null)).doesNotContain("x'");
    }
  }

  @Test
  void refuses_a_status_that_does_not_exist() {
    assertThatThrownBy(() -> line(Map.of("status", "abierto")))
        .hasMessage("El estado «abierto» no existe: use open, assigned, resolved o unresolved.");
  }

  @Test
  void refuses_a_contact_that_is_neither_a_phone_nor_an_id() {
    assertThatThrownBy(() -> line(Map.of("contact", "ana"))).hasFieldOrPropertyWithValue("code", "contact-unknown");
  }

  @Test
  void shows_what_fits_one_of_a_group_or_each_of_it() {
    Filter team = filter(Map.of("team", "mesa"));
    Filter vip = filter(Map.of("tag", "vip", "status", "unresolved"));
    assertThat(line(group(List.of(team, vip), null)).page(null)).contains("where true and ((true and t.team = :p0) or (t.status <> 'RESOLVED' and t.tags && ");
    assertThat(line(group(null, List.of(team, vip))).page(null)).contains("where true and (true and t.team = :p0) and (t.status <> 'RESOLVED' and ");
    Line nested = line(group(List.of(vip, group(null, List.of(team, filter(Map.of("overdue", true))))), null));
    assertThat(nested.page(null)).contains("join ticketing.chat c", "(true and (true and t.team = :p2) and (true and not c.done and " + Order.DUE_AT);
  }

  @Test
  void keeps_to_the_teams_of_who_looks_whatever_a_group_says() {
    Filter any = group(List.of(filter(Map.of("team", "ventas"))), null);
    Line line = new Line(any, new Viewer("ana", Set.of("mesa"), NOW), new Values());
    assertThat(line.page(null)).contains("where true and (t.team in (:p0) or t.agent = :p1) and ((true and t.team = :p2))");
  }

  @Test
  void refuses_groups_that_are_too_many_too_deep_or_have_an_order() {
    Filter deep = group(List.of(group(List.of(group(List.of(group(List.of(Filter.NONE), null)), null)), null)), null);
    assertThatThrownBy(() -> line(deep)).hasFieldOrPropertyWithValue("code", "filter-too-deep");
    assertThatThrownBy(() -> line(group(Collections.nCopies(30, Filter.NONE), null))).hasFieldOrPropertyWithValue("code", "filter-too-deep");
    assertThatThrownBy(() -> line(group(List.of(filter(Map.of("order", "oldest"))), null))).hasFieldOrPropertyWithValue("code", "order-unknown");
    assertThatThrownBy(() -> line(group(List.of(filter(Map.of("status", "abierto"))), null))).hasFieldOrPropertyWithValue("code", "status-unknown");
  }

  private static Filter group(List<Filter> any, List<Filter> all) {
    return new Filter(null, null, null, null, null, null, null, null, null, null, null, null, null, any, all);
  }

  private static Line line(Map<String, Object> asked) {
    return line(filter(asked));
  }

  private static Line line(Filter filter) {
    return new Line(filter, new Viewer("eva", Set.of(), NOW), new Values());
  }

  private static Filter filter(Map<String, Object> asked) {
    return new Filter((String) asked.get("status"), (String) asked.get("team"), (String) asked.get("agent"),
        (String) asked.get("contact"), (String) asked.get("tag"), (String) asked.get("priority"), (String) asked.get("language"),
        (Boolean) asked.get("overdue"), (Boolean) asked.get("unread"), (Boolean) asked.get("snoozed"), (Boolean) asked.get("mentioned"),
        (String) asked.get("q"), (String) asked.get("order"), null, null);
  }
}
