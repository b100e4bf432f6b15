package relevo.ticketing.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import relevo.ticketing.agent.Hand;
import relevo.ticketing.ticket.Waiting;

class MatchTest {

  static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  static final Duration PATIENCE = Duration.ofMinutes(10);
  static final UUID FIRST = new UUID(1, 1);
  static final UUID SECOND = new UUID(2, 2);

  @Test
  void gives_the_first_in_line_to_who_has_least_to_do() {
    assertThat(match(List.of(spanish(FIRST), spanish(SECOND)), hand("ana", 2, null), hand("bo", 1, NOON))).contains(new Match(FIRST, "bo"));
  }

  @Test
  void gives_it_to_who_was_given_nothing_for_longest_among_the_equally_busy() {
    assertThat(match(List.of(spanish(FIRST)), hand("ana", 1, NOON), hand("bo", 1, NOON.minusSeconds(1)))).contains(new Match(FIRST, "bo"));
    assertThat(match(List.of(spanish(FIRST)), hand("ana", 1, NOON), hand("caro", 1, null))).contains(new Match(FIRST, "caro"));
  }

  @Test
  void gives_nobody_more_than_they_can_do() {
    assertThat(match(List.of(spanish(FIRST)), hand("ana", 4, null))).isEmpty();
    assertThat(match(List.of(spanish(FIRST)), new Hand("ana", List.of(), List.of(), 0, 0, null))).isEmpty();
  }

  @Test
  void looks_for_the_language_before_all_else() {
    Hand portuguese = new Hand("bia", List.of("pt"), List.of(), 4, 3, NOON);
    Waiting ticket = new Waiting(FIRST, "pt", List.of("cobro"), NOON, null);
    assertThat(match(List.of(ticket), new Hand("ana", List.of("es"), List.of("cobro"), 4, 0, null), portuguese)).contains(new Match(FIRST, "bia"));
  }

  @Test
  void leaves_a_ticket_waiting_for_its_language_and_gives_the_next_meanwhile() {
    Hand ana = new Hand("ana", List.of("es"), List.of(), 4, 0, null);
    Waiting portuguese = new Waiting(FIRST, "pt", List.of(), NOON, null);
    assertThat(match(List.of(portuguese, spanish(SECOND)), ana)).contains(new Match(SECOND, "ana"));
    assertThat(Match.first(List.of(portuguese, spanish(SECOND)), List.of(ana), PATIENCE, NOON.plus(PATIENCE))).contains(new Match(FIRST, "ana"));
  }

  @Test
  void prefers_who_knows_what_the_tags_name() {
    Hand knows = new Hand("bo", List.of(), List.of("cobro", "vip"), 4, 3, NOON);
    Waiting ticket = new Waiting(FIRST, "es", List.of("cobro"), NOON, null);
    assertThat(match(List.of(ticket), hand("ana", 0, null), knows)).contains(new Match(FIRST, "bo"));
  }

  @Test
  void gives_it_never_to_who_has_just_let_go_of_it() {
    Waiting again = new Waiting(FIRST, "es", List.of(), NOON.minus(Duration.ofHours(1)), "ana");
    assertThat(match(List.of(again), hand("ana", 0, null))).isEmpty();
    assertThat(match(List.of(again), hand("ana", 0, null), hand("bo", 3, null))).contains(new Match(FIRST, "bo"));
  }

  private static Optional<Match> match(List<Waiting> line, Hand... hands) {
    return Match.first(line, List.of(hands), PATIENCE, NOON);
  }

  private static Waiting spanish(UUID id) {
    return new Waiting(id, "es", List.of(), NOON, null);
  }

  private static Hand hand(String login, long load, Instant givenAt) {
    return new Hand(login, List.of("es", "en"), List.of(), 4, load, givenAt);
  }
}
