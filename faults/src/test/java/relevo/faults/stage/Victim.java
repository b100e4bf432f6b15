package relevo.faults.stage;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** A process and all its children, to be stopped in their tracks, woken or killed as one. */
record Victim(ProcessHandle process) {

  static Victim of(long pid) {
    return new Victim(ProcessHandle.of(pid).orElseThrow());
  }

  void pause() {
    signal("-STOP");
  }

  void wake() {
    signal("-CONT");
  }

  /** As {@code kill -9} does, the children too: no one cleans up. */
  void kill() {
    signal("-KILL");
    all().forEach(each -> each.onExit().join());
  }

  private List<ProcessHandle> all() {
    return Stream.concat(Stream.of(process), process.descendants()).filter(ProcessHandle::isAlive).toList();
  }

  private void signal(String name) {
    try {
      String[] command = Stream.concat(Stream.of("kill", name), all().stream().map(each -> Long.toString(each.pid())))
          .toArray(String[]::new);
      new ProcessBuilder(command).inheritIO().start().waitFor();
    } catch (IOException noSuchCommand) {
      throw new IllegalStateException("This system has no kill command", noSuchCommand);
    } catch (InterruptedException inAHurry) {
      Thread.currentThread().interrupt();
    }
  }
}
