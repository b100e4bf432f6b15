package relevo.insight.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import relevo.events.insight.ReplayAmongAsked;
import relevo.events.insight.RuleEffectsAsked;
import relevo.events.insight.RuleEffectsAsked.Effect;
import relevo.events.insight.RuleEffectsAsked.Limit;

/** Adds to what was found of rules and topics what replays of the same days say. They are of the whole desk: whoever sees some teams only is not told. */
@ApplicationScoped
class AddEffects {

  @PersistenceContext EntityManager em;
  @Inject Event<RuleEffectsAsked> effects;
  @Inject Event<ReplayAmongAsked> among;

  Audit with(Audit audit, Period period) {
    Set<String> rules = Stream.of(audit.byRule().stream().map(Cause::name), audit.byTopic().stream().map(Cause::rule),
        audit.rules().never().stream().map(Habit::rule), audit.rules().always().stream().map(Habit::rule))
        .flatMap(names -> names).filter(rule -> rule != null && !rule.isEmpty()).collect(Collectors.toSet());
    RuleEffectsAsked known = new RuleEffectsAsked(rules, period.since(), period.until());
    effects.fire(known);
    Habits habits = audit.rules();
    return new Audit(audit.from(), audit.to(), audit.zone(), audit.since(), audit.until(), audit.asOf(), audit.handOvers(),
        audit.byRule().stream().map(cause -> cause.with(known.without(cause.name()), known.limits(cause.name()))).toList(),
        audit.byTopic().stream().map(cause -> ofTopic(cause, known, period)).toList(), audit.questions(),
        new Habits(habits.release(), habits.evaluations(), habits.why(), habits.silent(), with(known, habits.never()), with(known, habits.always())), audit.waits());
  }

  private static List<Habit> with(RuleEffectsAsked known, List<Habit> habits) {
    return habits.stream().map(habit -> habit.with(known.without(habit.rule()), known.limits(habit.rule()))).toList();
  }

  /** Of the replays with its rule left out or stricter, what they say of the topic's own conversations. */
  private Cause ofTopic(Cause topic, RuleEffectsAsked known, Period period) {
    if (topic.rule() == null) return topic;
    Effect without = known.without(topic.rule());
    List<Limit> limits = known.limits(topic.rule());
    boolean isReplayed = without != null || limits.stream().map(Limit::effect).anyMatch(Objects::nonNull);
    List<UUID> conversations = isReplayed ? conversations(period, topic.name()) : List.of();
    return topic.with(narrowed(without, conversations), limits.stream().map(limit -> new Limit(limit.condition(), limit.value(), limit.next(), limit.tried(),
        narrowed(limit.effect(), conversations))).toList());
  }

  private List<UUID> conversations(Period period, String topic) {
    return em.unwrap(Session.class).doReturningWork(connection -> Causes.conversations(new Look(connection, period, Set.of()), topic));
  }

  private Effect narrowed(Effect whole, List<UUID> conversations) {
    if (whole == null) return null;
    ReplayAmongAsked asked = new ReplayAmongAsked(whole.replay(), conversations);
    among.fire(asked);
    return asked.effect();
  }
}
