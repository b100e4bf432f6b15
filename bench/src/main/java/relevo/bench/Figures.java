package relevo.bench;

import java.util.List;
import java.util.OptionalDouble;

/**
 * All that a run measured; its phases are the warm-up, the full load, the even pace and the brisk pace, in this order, and the full
 * load before and after a crowd was added, if one was.
 */
record Figures(Starts starts, Memory memory, Reference reference, List<Phase> phases, long ticketsOpen) {

  /** Seconds from the command to "ready": on an empty data folder, and on the same one again. */
  record Starts(double empty, double again) {}

  /** Resident, in MiB, of server and database: before the first message, and after the last. */
  record Memory(Usage idleServer, Usage idleDatabase, Usage server, Usage database) {}

  /** The yardstick's transactions a second, before and after the load. */
  record Reference(String yardstick, double before, double after) {

    double perSecond() {
      return (before + after) / 2;
    }
  }

  Figures {
    phases = List.copyOf(phases);
  }

  Phase fullLoad() {
    return phases.get(1);
  }

  Phase evenPace() {
    return phases.get(2);
  }

  Phase briskPace() {
    return phases.get(3);
  }

  /** The rate of the whole loop in a crowd, over that without; empty if there was none. */
  OptionalDouble keptInACrowd() {
    if (phases.size() < 6) return OptionalDouble.empty();
    return OptionalDouble.of(phases.get(5).answeredPerSecond() / phases.get(4).answeredPerSecond());
  }

  Verdict verdict() {
    return phases.stream().map(Phase::verdict).reduce(Verdict.CLEAN, Verdict::plus);
  }

  long ticketsExpected() {
    return phases.stream().mapToLong(phase -> phase.script().handOvers()).sum();
  }

  int refused() {
    return phases.stream().mapToInt(phase -> phase.deliveries().refused()).sum();
  }

  /** Speed is only told; an answer or a ticket that went astray is a failure. */
  boolean pass() {
    return verdict().isClean() && ticketsOpen == ticketsExpected();
  }
}
