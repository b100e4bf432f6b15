package relevo.access.socket;

import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/** A browser's WebSocket. */
final class SocketWire implements Wire {

  private final Session socket;
  private final Executor threads;
  private final AtomicBoolean closing = new AtomicBoolean();

  /** @param threads where it is closed, which may have to wait for what is being sent */
  SocketWire(Session socket, Executor threads) {
    this.socket = socket;
    this.threads = threads;
  }

  @Override
  public void send(String text, Runnable sent) {
    try {
      socket.getAsyncRemote().sendText(text, result -> {
        if (result.isOK()) sent.run();
        else hangUp(new CloseReason(CloseReason.CloseCodes.GOING_AWAY, ""));
      });
    } catch (RuntimeException gone) {
      hangUp(new CloseReason(CloseReason.CloseCodes.GOING_AWAY, ""));
    }
  }

  @Override
  public void close(Farewell farewell) {
    hangUp(new CloseReason(CloseReason.CloseCodes.getCloseCode(farewell.code), farewell.word));
  }

  private void hangUp(CloseReason reason) {
    if (!closing.compareAndSet(false, true)) return;
    threads.execute(() -> {
      try {
        socket.close(reason);
      } catch (IOException | IllegalStateException gone) {
        return;
      }
    });
  }
}
