package relevo.escalation.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A conjunction: what is asked of each field, of pairs of fields, and of the day.
 *
 * @param regions by the path of their field
 * @param links atoms that compare two fields
 */
record Cube(Map<String, Region> regions, List<Atom> links, Period period) {

  static final Cube ANYTHING = new Cube(Map.of(), List.of(), Period.ALWAYS);

  static Cube of(Atom atom, Regions regions) {
    return atom.linked() != null ? new Cube(Map.of(), List.of(atom), Period.ALWAYS)
        : new Cube(Map.of(atom.field().path(), regions.of(atom)), List.of(), Period.ALWAYS);
  }

  static Cube in(Period period) {
    return new Cube(Map.of(), List.of(), period);
  }

  /** What is asked in both. */
  Cube meet(Cube other, Regions all) {
    Map<String, Region> both = new TreeMap<>(regions);
    other.regions.forEach((path, region) -> both.merge(path, region, all::meet));
    return new Cube(both, joined(links, other.links), period.meet(other.period));
  }

  private static List<Atom> joined(List<Atom> one, List<Atom> other) {
    if (other.isEmpty()) return one;
    if (one.isEmpty()) return other;
    TreeSet<Atom> both = new TreeSet<>(one);
    both.addAll(other);
    return List.copyOf(both);
  }

  /** The regions that cannot be, one for each field that has such. */
  List<Region> clashes() {
    List<Region> clashes = new ArrayList<>();
    for (Region region : regions.values()) if (region.isImpossible()) clashes.add(region);
    return clashes;
  }

  /** True only if it is proved so without looking at two fields at once. */
  boolean isImpossible() {
    if (period.isEmpty()) return true;
    for (Region region : regions.values()) if (region.isImpossible()) return true;
    for (int i = 1; i < links.size(); i++) if (links.get(i).contradicts(links.get(i - 1))) return true;
    return false;
  }
}
