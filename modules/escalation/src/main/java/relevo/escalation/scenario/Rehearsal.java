package relevo.escalation.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import relevo.escalation.engine.Decision;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.facts.Facts;
import relevo.escalation.language.Problem;

/** Plays scenarios through a rule set, one turn after another; nothing comes of it but what would have been decided. */
final class Rehearsal {

  private static final int BOT_TIER = 1;

  private final RuleSet rules;
  private final Imagination imagination;

  Rehearsal(RuleSet rules, Imagination imagination) {
    this.rules = rules;
    this.imagination = imagination;
  }

  /** One turn as it was decided. */
  record Played(Facts facts, Decision decision) {}

  /** The conversation as it stands before a turn. */
  private static final class Talk {

    final List<Line> lines = new ArrayList<>();
    int handOvers;
    int tier = BOT_TIER;
    boolean withPerson;
  }

  /** The first thing that does not come true. */
  Optional<Problem> shortfallOf(Scenario scenario) {
    Talk talk = new Talk();
    for (int place = 0; place < scenario.steps().size(); place++) {
      Step step = scenario.steps().get(place);
      try {
        Played played = play(scenario, step, talk);
        Optional<Problem> shortfall = new Shortfall(rules, scenario, place).of(played);
        if (shortfall.isPresent()) return shortfall;
        goOn(talk, played.decision());
      } catch (Unheard unheard) {
        return Optional.of(Problem.of(scenario.file(), step.line(), 1, "error", Sentences.UNHEARD.with(scenario.name()), null));
      }
    }
    return Optional.empty();
  }

  private Played play(Scenario scenario, Step step, Talk talk) {
    Facts facts = facts(scenario, step, talk);
    Decision decision = rules.decide(facts);
    if (!step.isSpoken() || !decision.escalates() || givesHours(scenario, step)) return new Played(facts, decision);
    Facts seen = imagination.asSeenBy(decision.team(), facts, scenario.at());
    return new Played(seen, rules.decide(seen));
  }

  private Facts facts(Scenario scenario, Step step, Talk talk) {
    Map<String, Object> values = new HashMap<>();
    if (step.isSpoken()) {
      talk.lines.add(new Line(step.text(), step.tapped(), talk.withPerson, step.answer()));
      values.putAll(imagination.hear(talk.lines, scenario.at()).values());
    }
    if (scenario.isChat() || step.isSpoken()) {
      values.put("Conversacion.dueno", talk.withPerson ? "humano" : "bot");
      values.put("Conversacion.nivel", talk.tier);
      values.put("Conversacion.entregasPrevias", talk.handOvers);
    }
    values.putAll(scenario.given());
    values.putAll(step.given());
    return Facts.of(values, scenario.at());
  }

  private static boolean givesHours(Scenario scenario, Step step) {
    return scenario.given().containsKey("Horario.abierto") || step.given().containsKey("Horario.abierto");
  }

  private void goOn(Talk talk, Decision decision) {
    if (talk.withPerson) {
      talk.tier = Math.max(talk.tier, decision.tier());
    } else if (decision.escalates()) {
      talk.withPerson = true;
      talk.handOvers++;
      talk.tier = Math.max(imagination.tierOf(decision.team()), decision.tier());
    }
  }
}
