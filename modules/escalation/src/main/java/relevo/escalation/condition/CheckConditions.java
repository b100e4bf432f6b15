package relevo.escalation.condition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import relevo.escalation.language.Problem;
import relevo.events.flow.ConditionsChecked;
import relevo.events.flow.ConditionsChecked.Flaw;

/** Says what is wrong with the conditions of a flow before it is accepted. */
@ApplicationScoped
class CheckConditions {

  @Inject Clauses clauses;

  void on(@Observes ConditionsChecked asked) {
    for (int place = 0; place < asked.conditions().size(); place++) {
      for (Problem problem : clauses.written(asked.conditions().get(place), asked.variables()).problems()) {
        asked.report(flaw(place, problem));
      }
    }
  }

  private static Flaw flaw(int place, Problem problem) {
    return new Flaw(place, problem.line(), problem.column(), problem.message(), problem.suggestion(), problem.english(),
        problem.englishSuggestion(), problem.excerpt());
  }
}
