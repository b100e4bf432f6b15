package relevo.escalation.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import relevo.escalation.facts.Field;

/** Every region met in one analysis, so that each is worked out once. */
final class Regions {

  private final Map<List<Atom>, Region> known = new HashMap<>();
  private final Map<Long, Region> met = new HashMap<>();

  Region of(Atom atom) {
    return of(atom.field(), List.of(atom));
  }

  /** What is asked in both. */
  Region meet(Region one, Region other) {
    if (one == other) return one;
    long pair = (long) Math.min(one.number, other.number) << 32 | Math.max(one.number, other.number);
    return met.computeIfAbsent(pair, absent -> {
      TreeSet<Atom> atoms = new TreeSet<>(one.atoms);
      atoms.addAll(other.atoms);
      return of(one.field, List.copyOf(atoms));
    });
  }

  private Region of(Field field, List<Atom> atoms) {
    return known.computeIfAbsent(atoms, absent -> new Region(known.size(), field, atoms));
  }
}
