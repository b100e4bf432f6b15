package relevo.escalation.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import relevo.escalation.facts.Facts;
import relevo.escalation.facts.Vocabulary;
import relevo.escalation.language.RuleModel;
import relevo.escalation.language.Truth;

/** A rule as the analysis sees it: when it speaks, when it does not, and what it decides. */
class Shape {

  private static final List<Atom> ASKING = List.of(
      Atom.equal(Vocabulary.field("Turno.pideHumano").orElseThrow(), true),
      Atom.equal(Vocabulary.field("Turno.opcionMenu").orElseThrow(), "agente"));

  final RuleModel rule;
  final Decided decided;
  final List<Cube> speaking;
  final List<Cube> silent;
  /** Facts on which it speaks, or null if none were found. */
  final Facts sample;
  private final Set<String> opaque = new HashSet<>();

  /** @throws Forms.TooLarge if there is too much in it */
  Shape(RuleModel rule, Solver solver) {
    Forms forms = new Forms(solver);
    this.rule = rule;
    this.decided = Decided.of(rule);
    this.speaking = forms.speaking(rule).stream().filter(cube -> !solver.solve(cube).isImpossible()).toList();
    this.silent = forms.silent(rule);
    this.sample = speaking.stream().map(solver::solve).map(this::example).filter(facts -> facts != null).findFirst()
        .orElse(null);
    speaking.forEach(cube -> opaque.addAll(opaque(cube)));
  }

  private Shape(Shape shape, List<Cube> silent) {
    this.rule = shape.rule;
    this.decided = shape.decided;
    this.speaking = shape.speaking;
    this.silent = silent;
    this.sample = shape.sample;
    this.opaque.addAll(shape.opaque);
  }

  /** The same rule where the customer does not ask for a person: there alone it can keep a conversation with the bot. */
  Shape unlessAskedForPerson(Solver solver) {
    List<Cube> cubes = new ArrayList<>(silent);
    ASKING.forEach(atom -> cubes.add(Cube.of(atom, solver.regions)));
    return new Shape(this, cubes) {
      @Override
      boolean speaksOn(Facts facts) {
        return super.speaksOn(facts) && ASKING.stream().noneMatch(atom -> atom.isTrueOf(atom.field().of(facts), null));
      }
    };
  }

  /** True if it is proved that it never speaks. */
  boolean isDead() {
    return speaking.isEmpty();
  }

  boolean speaksOn(Facts facts) {
    return Truth.speaks(rule, facts);
  }

  /** True if the two ask for something that nobody can look into, the same in both. */
  boolean sharesOpaque(Cube cube) {
    return opaque(cube).stream().anyMatch(opaque::contains);
  }

  private static Set<String> opaque(Cube cube) {
    Set<String> texts = new HashSet<>();
    cube.links().forEach(atom -> texts.add(atom.text()));
    cube.regions().values().forEach(region -> region.atoms.stream().filter(Atom::isOpaque)
        .forEach(atom -> texts.add(atom.text())));
    return texts;
  }

  private Facts example(Answer answer) {
    return answer instanceof Answer.Possible possible && speaksOn(possible.facts()) ? possible.facts() : null;
  }
}
