package relevo.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody outside the desk who takes every call and answers none. */
final class DeafEndpoint implements AutoCloseable {

  private final ServerSocket door;
  private final List<Socket> callers = new CopyOnWriteArrayList<>();

  DeafEndpoint() {
    try {
      door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.startVirtualThread(this::take);
  }

  private void take() {
    try {
      while (true) callers.add(door.accept());
    } catch (IOException closed) {
      // so it ends
    }
  }

  String address() {
    return "http://127.0.0.1:" + door.getLocalPort() + "/";
  }

  int calls() {
    return callers.size();
  }

  @Override
  public void close() throws IOException {
    door.close();
    for (Socket caller : callers) caller.close();
  }
}
