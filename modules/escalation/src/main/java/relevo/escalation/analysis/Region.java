package relevo.escalation.analysis;

import java.util.ArrayList;
import java.util.List;
import relevo.escalation.facts.Field;

/** All that is asked of one field at once, and the values that meet it. */
final class Region {

  final int number;
  final Field field;
  final List<Atom> atoms;
  private List<Object> values;
  private boolean complete;

  /** @param atoms in their order, each once */
  Region(int number, Field field, List<Atom> atoms) {
    this.number = number;
    this.field = field;
    this.atoms = atoms;
  }

  /** Some of the values that will do; the first one is the plainest. */
  List<Object> values() {
    if (values == null) solve();
    return values;
  }

  /** True only if it is proved that no value will do. */
  boolean isImpossible() {
    return values().isEmpty() && complete;
  }

  private void solve() {
    values = new ArrayList<>();
    complete = true;
    for (int i = 1; i < atoms.size(); i++) if (atoms.get(i).contradicts(atoms.get(i - 1))) return;
    Candidates candidates = Candidates.of(field, atoms);
    complete = candidates.complete();
    for (Object value : candidates.values()) if (allows(value)) values.add(value);
  }

  boolean allows(Object value) {
    for (Atom atom : atoms) if (!atom.isTrueOf(value, null)) return false;
    return true;
  }
}
