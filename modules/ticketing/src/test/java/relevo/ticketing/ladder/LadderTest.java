package relevo.ticketing.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import relevo.kernel.JsonText;
import relevo.kernel.Refusal;
import relevo.ticketing.team.TeamCard;

class LadderTest {

  private static final Place MESA = new Place("mesa", 2);
  private static final Place FACTURACION = new Place("facturacion", 2);
  private static final Place ESPECIALISTAS = new Place("especialistas", 3);
  private static final List<TeamCard> TEAMS = List.of(team("mesa", 2), team("facturacion", 2), team("especialistas", 3));

  private final Ladder strict = new Ladder(List.of(new Rung(2, "Mesa", null, null, List.of(1), null),
      new Rung(3, "Especialistas", List.of("tecnico", "legal"), List.of("pedido"), List.of(2), null)),
      List.of(new Step("mesa", "tier:3"), new Step("facturacion", "mesa")));

  @Test
  void lets_all_go_everywhere_as_shipped() {
    assertThat(Ladder.SHIPPED.leads(MESA, ESPECIALISTAS)).isTrue();
    assertThat(Ladder.SHIPPED.leads(ESPECIALISTAS, FACTURACION)).isTrue();
    assertThat(Ladder.SHIPPED.leadsBackToBot(ESPECIALISTAS)).isTrue();
    assertThat(Ladder.SHIPPED.missing(ESPECIALISTAS, List.of(), Map.of())).isEmpty();
  }

  @Test
  void leads_only_where_a_move_does() {
    assertThat(strict.leads(MESA, ESPECIALISTAS)).isTrue();
    assertThat(strict.leads(FACTURACION, ESPECIALISTAS)).isFalse();
    assertThat(strict.leads(FACTURACION, MESA)).isTrue();
    assertThat(strict.leads(MESA, FACTURACION)).isFalse();
  }

  @Test
  void hands_back_to_the_tiers_that_a_tier_names() {
    assertThat(strict.leads(ESPECIALISTAS, FACTURACION)).isTrue();
    assertThat(strict.leadsBackToBot(MESA)).isTrue();
    assertThatThrownBy(() -> strict.demandBackToBot(ESPECIALISTAS)).isInstanceOf(Refusal.class)
        .hasMessageContaining("no deja devolver al bot desde «especialistas» (nivel 3, «Especialistas»)");
  }

  @Test
  void says_what_a_tier_wants_to_know_first() {
    assertThatThrownBy(() -> strict.demand(MESA, ESPECIALISTAS, List.of("vip"), Map.of("pedido", " ")))
        .hasFieldOrPropertyWithValue("code", "entry-incomplete").hasMessageContaining("una etiqueta de: tecnico, legal y el dato «pedido»");
    strict.demand(MESA, ESPECIALISTAS, List.of("legal"), Map.of("pedido", "12345"));
  }

  @Test
  void says_which_move_there_is_not() {
    assertThatThrownBy(() -> strict.demand(FACTURACION, ESPECIALISTAS, List.of(), Map.of()))
        .hasFieldOrPropertyWithValue("code", "move-not-allowed").hasMessageContaining("de «facturacion» (nivel 2, «Mesa») a «especialistas»");
  }

  @Test
  void refuses_what_makes_no_sense() {
    assertThat(refused(new Ladder(List.of(rung(2, 1)), List.of()))).isEqualTo("tier-missing");
    assertThat(refused(new Ladder(List.of(rung(2, 1), rung(2, 1)), List.of()))).isEqualTo("tier-twice");
    assertThat(refused(new Ladder(List.of(rung(4, 1)), List.of()))).isEqualTo("tier-unknown");
    assertThat(refused(new Ladder(List.of(rung(2, 3), rung(3, 1)), List.of()))).isEqualTo("hand-back-unknown");
    assertThat(refused(new Ladder(List.of(rung(2, 1), rung(3, 1)), List.of(new Step("mesa", "nadie"))))).isEqualTo("move-unknown");
    assertThat(refused(new Ladder(List.of(rung(2, 1), rung(3, 1)), List.of(new Step(null, "*"))))).isEqualTo("move-unknown");
    assertThat(strict.checked(TEAMS)).isEqualTo(strict);
  }

  @Test
  void shows_who_works_where_and_comes_back_as_it_went() {
    assertThat(Ladder.SHIPPED.with(TEAMS).tiers()).extracting(Rung::teams)
        .containsExactly(List.of("mesa", "facturacion"), List.of("especialistas"));
    assertThat(JsonText.as(Ladder.class, JsonText.of(strict))).isEqualTo(strict);
    assertThat(Ladder.SHIPPED.with(TEAMS).checked(TEAMS)).isEqualTo(Ladder.SHIPPED);
  }

  private static String refused(Ladder ladder) {
    try {
      ladder.checked(TEAMS);
      return null;
    } catch (Refusal refusal) {
      return refusal.code();
    }
  }

  private static Rung rung(int tier, int back) {
    return new Rung(tier, null, null, null, List.of(back), null);
  }

  private static TeamCard team(String name, int tier) {
    return new TeamCard(name, tier, "24/7", "UTC", false);
  }
}
