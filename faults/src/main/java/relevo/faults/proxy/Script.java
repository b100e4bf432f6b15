package relevo.faults.proxy;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Decides for each exchange what becomes of it. Asked by many lines at once. */
@FunctionalInterface
public interface Script {

  Fault next();

  static Script always(Fault fault) {
    return () -> fault;
  }

  /** These, one after the other, then none. */
  static Script of(Fault... faults) {
    Iterator<Fault> rest = List.of(faults).iterator();
    return () -> {
      synchronized (rest) {
        return rest.hasNext() ? rest.next() : Fault.NONE;
      }
    };
  }

  /** Each with its share of all exchanges, the same for the same seed; what is left over passes. */
  static Script mixed(long seed, Map<Fault, Double> shares) {
    Random random = new Random(seed);
    Map<Fault, Double> sorted = new TreeMap<>(shares);
    return () -> {
      double draw;
      synchronized (random) {
        draw = random.nextDouble();
      }
      for (var share : sorted.entrySet()) {
        draw -= share.getValue();
        if (draw < 0) return share.getKey();
      }
      return Fault.NONE;
    };
  }
}
