package relevo.faults.proxy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/**
 * One client's line and its continuation to the target. It knows no protocol: bytes of the client's that follow an answer begin a
 * new exchange, and the target has the whole request when it begins to answer.
 */
class Link {

  private static final int CHUNK = 64 * 1_024;

  private final FaultProxy proxy;
  private final Socket client;
  private final Socket target = new Socket();
  private boolean asking;
  private Fault fault = Fault.NONE;

  Link(FaultProxy proxy, Socket client) {
    this.proxy = proxy;
    this.client = client;
  }

  /** @param port where the target listens; if nobody does, the client is told by a reset */
  void start(int port) {
    try {
      client.setTcpNoDelay(true);
      target.setTcpNoDelay(true);
      target.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException nobodyThere) {
      reset();
      return;
    }
    Thread.ofVirtual().start(() -> pump(client, target, this::request));
    Thread.ofVirtual().start(() -> pump(target, client, this::answer));
  }

  private interface Passage {

    /** What becomes of bytes that want to pass: true if they may. */
    boolean passes() throws IOException, InterruptedException;
  }

  private void pump(Socket from, Socket to, Passage passage) {
    byte[] bytes = new byte[CHUNK];
    try {
      InputStream in = from.getInputStream();
      for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
        proxy.await();
        if (passage.passes()) to.getOutputStream().write(bytes, 0, read);
      }
      if (from == target && !isSilent()) to.shutdownOutput();
    } catch (IOException | InterruptedException broken) {
      reset();
    } finally {
      if (from == client) hangUp();
    }
  }

  private boolean request() throws IOException, InterruptedException {
    Fault mine = asked();
    if (mine == Fault.CUT_BEFORE) throw new IOException("Cut before the request");
    return mine != Fault.BLACK_HOLE;
  }

  /** The fault of the exchange to which the client's bytes belong: a new one if the last was answered. */
  private Fault asked() throws InterruptedException {
    Fault mine;
    synchronized (this) {
      if (asking || isSilent()) return fault;
      asking = true;
      fault = proxy.nextFault();
      mine = fault;
    }
    if (mine == Fault.SLOW) proxy.dawdle();
    return mine;
  }

  private boolean answer() throws IOException {
    synchronized (this) {
      asking = false;
    }
    if (fault() == Fault.CUT_AFTER) throw new IOException("Cut before the answer");
    return fault() != Fault.HALF_OPEN;
  }

  private synchronized Fault fault() {
    return fault;
  }

  private synchronized boolean isSilent() {
    return fault == Fault.HALF_OPEN || fault == Fault.BLACK_HOLE;
  }

  /** As a machine does that lost its memory: no goodbye. */
  void reset() {
    try {
      client.setSoLinger(true, 0);
      target.setSoLinger(true, 0);
    } catch (IOException alreadyClosed) {
      // Then there is nothing left to reset.
    }
    hangUp();
  }

  private void hangUp() {
    proxy.forget(this);
    try (client; target) {
      // Closing is all there is to do.
    } catch (IOException alreadyClosed) {
      // The other pump was faster.
    }
  }
}
