package relevo.escalation.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.judge.PastTurn;
import relevo.escalation.judge.Rejudge;
import relevo.escalation.judge.Rejudge.Verdict;

/** Compares turns, each conversation's in their order, with what other rules would have made of them, and writes that down. */
@ApplicationScoped
class FollowTurns {

  private static final Logger LOG = System.getLogger(FollowTurns.class.getName());

  @Inject Rejudge rejudge;
  @Inject TrialBook book;

  void follow(UUID trial, RuleSet rules, List<PastTurn> turns) {
    Set<UUID> conversations = new LinkedHashSet<>();
    turns.forEach(turn -> conversations.add(turn.conversationId()));
    Map<UUID, Followed> followed = book.followed(trial, conversations);
    List<HandOver> handOvers = new ArrayList<>();
    for (PastTurn turn : turns) {
      Followed before = followed.computeIfAbsent(turn.conversationId(), id -> Followed.from(turn));
      followed.put(turn.conversationId(), before.isComparable() ? compared(before, turn, rules, handOvers) : later(before, turn, handOvers));
    }
    book.write(trial, followed.values(), handOvers);
  }

  private Followed compared(Followed before, PastTurn turn, RuleSet rules, List<HandOver> handOvers) {
    Optional<Verdict> verdict = verdict(rules, turn);
    if (verdict.isEmpty()) return before.failed(turn);
    if (turn.result().handsOver()) handOvers.add(HandOver.of(turn));
    verdict.filter(would -> would.result().handsOver()).ifPresent(would ->
        handOvers.add(new HandOver(turn.messageId(), true, would.result().team(), would.hour(), would.because())));
    return before.compared(turn, verdict.get().result());
  }

  /** A sooner hand-over comes in the place of one, and is not one more. */
  private static Followed later(Followed before, PastTurn turn, List<HandOver> handOvers) {
    if (before.replaces(turn)) handOvers.add(HandOver.of(turn));
    return before.later(turn);
  }

  /** Whatever rules under trial do, it is theirs alone: counted, and nobody else's trouble. */
  private Optional<Verdict> verdict(RuleSet rules, PastTurn turn) {
    try {
      return Optional.of(rejudge.decide(rules, turn));
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      LOG.log(Level.DEBUG, "Rules under trial failed at message " + turn.messageId(), e);
      return Optional.empty();
    }
  }
}
