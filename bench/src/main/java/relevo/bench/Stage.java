package relevo.bench;

import java.io.IOException;

/** Plays scripts to the desk and collects what reaches the sink. */
record Stage(Desk desk, Sink sink) {

  /** Long enough for an answer that is one too many. */
  private static final int AFTERMATH_MILLIS = 1_500;

  interface Drive {

    Deliveries deliver(int port, Script script) throws InterruptedException;
  }

  /** Processor time so far: of the server, of the database, of all that this run started, and of the machine. */
  private record Clocks(double server, double database, double own, Machine machine) {}

  Phase play(Script script, Drive drive) throws IOException, InterruptedException {
    sink.forget();
    Clocks begin = clocks();
    Deliveries deliveries = drive.deliver(desk.port(), script);
    sink.await(script.sayings().size());
    Clocks end = clocks();
    Thread.sleep(AFTERMATH_MILLIS);
    return new Phase(script, deliveries, sink.replies(), new Phase.Cost(end.server - begin.server,
        end.database - begin.database, end.machine.othersSince(begin.machine, end.own - begin.own)));
  }

  private Clocks clocks() throws IOException {
    double database = desk.databaseUsage().cpuSeconds();
    double own = Usage.of(ProcessHandle.current().pid()).cpuSeconds() + database;
    return new Clocks(desk.serverUsage().cpuSeconds(), database, own, Machine.now());
  }
}
