package relevo.escalation.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static relevo.escalation.replay.PastTurns.MESA;
import static relevo.escalation.replay.PastTurns.NOBODY;
import static relevo.escalation.replay.PastTurns.turn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.judge.CardSamples;
import relevo.escalation.judge.PastTurn;
import relevo.escalation.judge.Rejudge;
import relevo.escalation.judge.Result;
import relevo.escalation.release.LiveSets;
import relevo.escalation.replay.Followed.Difference;
import relevo.escalation.replay.Followed.Kind;

class FollowTurnsTest {

  private static final UUID TRIAL = UUID.randomUUID();
  private static final String THIRD = "rule \"tercera\" when Turno( intentosFallidos >= 3 ) then decision.escalate(\"mesa\"); end";

  private final Map<UUID, Followed> kept = new HashMap<>();
  private final List<HandOver> handOvers = new ArrayList<>();
  private final FollowTurns following = new FollowTurns();

  @BeforeEach
  void wire() {
    following.rejudge = CardSamples.rejudge();
    following.book = new TrialBook() {
      @Override
      Map<UUID, Followed> followed(UUID trial, Collection<UUID> conversations) {
        Map<UUID, Followed> found = new HashMap<>(kept);
        found.keySet().retainAll(conversations);
        return found;
      }

      @Override
      void write(UUID trial, Collection<Followed> followed, List<HandOver> more) {
        followed.forEach(each -> kept.put(each.conversation(), each));
        handOvers.addAll(more);
      }
    };
  }

  @Test
  void sees_no_difference_by_the_same_rules() {
    follow(THIRD, turn(1, 0, 1, NOBODY), turn(1, 1, 2, NOBODY), turn(1, 2, 3, MESA));
    assertThat(followed(1)).isEqualTo(new Followed(new UUID(0, 1), 3, 0, 0, true, true, false, PastTurns.at(0), PastTurns.at(2), null));
    assertThat(handOvers).extracting(HandOver::imagined).containsExactly(false, true);
  }

  @Test
  void stops_comparing_at_the_first_difference() {
    follow(THIRD.replace("3", "2"), turn(1, 0, 1, NOBODY), turn(1, 1, 2, NOBODY), turn(1, 2, 3, MESA), turn(1, 3, 0, NOBODY), turn(1, 4, 0, MESA));
    assertThat(followed(1)).isEqualTo(new Followed(new UUID(0, 1), 2, 3, 0, true, true, true, PastTurns.at(0), PastTurns.at(4),
        new Difference(Kind.HANDS_OVER, new UUID(1, 1), PastTurns.at(1))));
  }

  @Test
  void takes_a_sooner_hand_over_for_the_one_in_whose_place_it_comes() {
    follow(THIRD.replace("3", "2"), turn(1, 0, 2, NOBODY), turn(1, 1, 3, MESA), turn(1, 2, 3, MESA));
    assertThat(handOvers).containsExactly(new HandOver(new UUID(1, 0), true, "mesa", 12, List.of("tercera")),
        new HandOver(new UUID(1, 1), false, "mesa", 12, List.of("tercera")));
  }

  @Test
  void goes_on_where_an_earlier_page_ended() {
    follow(THIRD.replace("3", "2"), turn(1, 0, 1, NOBODY), turn(2, 0, 0, NOBODY), turn(1, 1, 2, NOBODY));
    follow(THIRD.replace("3", "2"), turn(1, 2, 3, MESA), turn(2, 1, 2, NOBODY));
    assertThat(followed(1).incomparable()).isEqualTo(1);
    assertThat(followed(2).difference().kind()).isEqualTo(Kind.HANDS_OVER);
    assertThat(followed(2).compared()).isEqualTo(2);
  }

  @Test
  void tells_what_would_have_been_otherwise() {
    assertThat(difference("", MESA)).isEqualTo(Kind.KEEPS);
    assertThat(difference(THIRD.replace("mesa", "retenciones"), MESA)).isEqualTo(Kind.MOVES);
    assertThat(difference(THIRD.replace("; end", "; decision.priority(\"alta\"); end"), MESA)).isEqualTo(Kind.OTHER);
    assertThat(difference(THIRD, NOBODY)).isEqualTo(Kind.HANDS_OVER);
    assertThat(difference(THIRD.replace("escalate(\"mesa\")", "offerAlternative(\"correo\")"), NOBODY)).isEqualTo(Kind.OTHER);
  }

  @Test
  void counts_what_the_rules_fail_at_and_goes_on() {
    Rejudge sound = following.rejudge;
    following.rejudge = new Rejudge() {
      @Override
      public Verdict decide(RuleSet rules, PastTurn turn) {
        if (turn.at().equals(PastTurns.at(1))) throw new StackOverflowError();
        return sound.decide(rules, turn);
      }
    };
    follow(THIRD, turn(1, 0, 1, NOBODY), turn(1, 1, 3, MESA), turn(1, 2, 0, NOBODY));
    assertThat(followed(1)).isEqualTo(new Followed(new UUID(0, 1), 2, 0, 1, true, true, false, PastTurns.at(0), PastTurns.at(2), null));
    assertThat(handOvers).isEmpty();
  }

  private Kind difference(String rules, Result then) {
    kept.clear();
    follow(rules, turn(1, 0, 3, then));
    return followed(1).difference().kind();
  }

  private Followed followed(int conversation) {
    return kept.get(new UUID(0, conversation));
  }

  private void follow(String rules, PastTurn... turns) {
    following.follow(TRIAL, LiveSets.set(rules), List.of(turns));
  }
}
