package relevo.escalation.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static relevo.escalation.replay.PastTurns.NOBODY;
import static relevo.escalation.replay.PastTurns.turn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.judge.PastTurn;
import relevo.escalation.judge.PastTurns.Place;
import relevo.escalation.judge.PastTurns.Span;
import relevo.escalation.replay.ReplayPage.Page;
import relevo.escalation.replay.Trial.Kind;
import relevo.escalation.replay.Trial.State;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;

class ReplayPageTest {

  private static final Span ALWAYS = new Span(PastTurns.at(0), PastTurns.at(100_000));

  private final ReplayPage page = new ReplayPage();
  private final List<PastTurn> past = new ArrayList<>();
  private final List<PastTurn> followed = new ArrayList<>();
  private int asked;
  private Trial trial;

  @BeforeEach
  void wire() {
    page.clock = new ProductClock();
    page.rules = new TrialRules();
    page.trials = new Trials() {
      @Override
      Optional<Trial> with(UUID id) {
        return Optional.of(trial);
      }
    };
    page.past = new relevo.escalation.judge.PastTurns() {
      @Override
      public List<PastTurn> behind(Place place, Span span, int most) {
        int from = 1 + IntStream.range(0, past.size()).filter(i -> Place.of(past.get(i)).equals(place)).findFirst().orElse(-1);
        return past.subList(from, Math.min(past.size(), from + most));
      }
    };
    page.following = new FollowTurns() {
      @Override
      void follow(UUID id, RuleSet rules, List<PastTurn> turns) {
        followed.addAll(turns);
      }
    };
    page.jobs = new Jobs() {
      @Override
      public void add(String kind, UUID subject, Object input) {
        asked++;
      }
    };
  }

  @Test
  void follows_another_until_all_is_replayed() {
    IntStream.range(0, 2_600).forEach(i -> past.add(turn(i / 700, i, 0, NOBODY)));
    replay(100);
    assertThat(followed).isEqualTo(past);
    assertThat(trial.state()).isEqualTo(State.DONE);
    assertThat(trial.conversations()).isEqualTo(4);
    assertThat(asked).isEqualTo(2);
  }

  @Test
  void leaves_conversations_alone_beyond_those_asked_for() {
    IntStream.range(0, 2_600).forEach(i -> past.add(turn(i / 700, i, 0, NOBODY)));
    replay(2);
    assertThat(followed).hasSize(1_400);
    assertThat(trial.conversations()).isEqualTo(2);
    assertThat(trial.state()).isEqualTo(State.DONE);
  }

  @Test
  void is_the_last_when_there_is_no_past() {
    replay(5);
    assertThat(trial.state()).isEqualTo(State.DONE);
    assertThat(followed).isEmpty();
  }

  @Test
  void does_nothing_once_the_replay_was_stopped() {
    past.add(turn(1, 1, 0, NOBODY));
    trial = new Trial(Kind.REPLAY, Map.of(), ALWAYS, 5);
    trial.stop(PastTurns.at(5));
    page.settle(new Page(trial.id()), null);
    assertThat(followed).isEmpty();
    assertThat(trial.state()).isEqualTo(State.STOPPED);
  }

  @Test
  void tells_the_replay_when_it_cannot_go_on() {
    trial = new Trial(Kind.REPLAY, Map.of(), ALWAYS, 5);
    page.parked(new Page(trial.id()), "roto");
    assertThat(trial.state()).isEqualTo(State.FAILED);
    assertThat(trial.card(null).error()).isEqualTo("roto");
  }

  private void replay(int most) {
    trial = new Trial(Kind.REPLAY, Map.of(), ALWAYS, most);
    int pages = 0;
    while (trial.isRunning() && pages++ < 10) page.settle(new Page(trial.id()), null);
  }
}
