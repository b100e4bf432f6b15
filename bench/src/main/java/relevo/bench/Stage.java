package relevo.bench;

import java.io.IOException;

/** Plays scripts to the desk and collects what reaches the sink. */
record Stage(Desk desk, Sink sink) {

  /** Long enough for an answer that is one too many. */
  private static final int AFTERMATH_MILLIS = 1_500;

  interface Drive {

    Deliveries deliver(int port, Script script) throws InterruptedException;
  }

  Phase play(Script script, Drive drive) throws IOException, InterruptedException {
    sink.forget();
    double server = desk.serverUsage().cpuSeconds();
    double database = desk.databaseUsage().cpuSeconds();
    Deliveries deliveries = drive.deliver(desk.port(), script);
    sink.await(script.sayings().size());
    server = desk.serverUsage().cpuSeconds() - server;
    database = desk.databaseUsage().cpuSeconds() - database;
    Thread.sleep(AFTERMATH_MILLIS);
    return new Phase(script, deliveries, sink.replies(), server, database);
  }
}
