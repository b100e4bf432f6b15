package relevo.faults.proxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between two programs on this machine and spoils what they say to each other, as a script wants it. */
public final class FaultProxy implements AutoCloseable {

  private static final int BACKLOG = 1_024;

  private final int target;
  private final int port;
  private final Gate gate = new Gate();
  private final AtomicInteger faults = new AtomicInteger();
  private final Set<Link> links = ConcurrentHashMap.newKeySet();
  private volatile Script script = Script.always(Fault.NONE);
  private volatile Duration slowness = Duration.ofMillis(500);
  private ServerSocket door;

  /** @param target the port on this machine to which it passes things on */
  public FaultProxy(int target) {
    this.target = target;
    door = open(0);
    port = door.getLocalPort();
    Thread.ofVirtual().start(() -> admit(door));
  }

  private static ServerSocket open(int port) {
    try {
      ServerSocket door = new ServerSocket();
      door.setReuseAddress(true);
      door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
      return door;
    } catch (IOException taken) {
      throw new UncheckedIOException(taken);
    }
  }

  public int port() {
    return port;
  }

  /** How many exchanges were spoilt so far. */
  public int faults() {
    return faults.get();
  }

  public void follow(Script wanted) {
    script = wanted;
  }

  public void slowBy(Duration delay) {
    slowness = delay;
  }

  /** From now on nothing moves, in either direction, until {@link #resume}. */
  public void pause() {
    gate.close();
  }

  public void resume() {
    gate.open();
  }

  /** From now on connections are refused; those there are break. */
  public synchronized void goDown() {
    shut(door);
    links.forEach(Link::reset);
  }

  public synchronized void comeBack() {
    if (!door.isClosed()) return;
    door = open(port);
    ServerSocket opened = door;
    Thread.ofVirtual().start(() -> admit(opened));
  }

  private void admit(ServerSocket from) {
    while (true) {
      try {
        Link link = new Link(this, from.accept());
        links.add(link);
        link.start(target);
      } catch (IOException shut) {
        return;
      }
    }
  }

  Fault nextFault() {
    Fault fault = script.next();
    if (fault != Fault.NONE) faults.incrementAndGet();
    return fault;
  }

  void await() throws InterruptedException {
    gate.pass();
  }

  void dawdle() throws InterruptedException {
    Thread.sleep(slowness);
  }

  void forget(Link link) {
    links.remove(link);
  }

  private static void shut(ServerSocket door) {
    try {
      door.close();
    } catch (IOException alreadyShut) {
      throw new UncheckedIOException(alreadyShut);
    }
  }

  @Override
  public synchronized void close() {
    goDown();
    gate.open();
  }
}
