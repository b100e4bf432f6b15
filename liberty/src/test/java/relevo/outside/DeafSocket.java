package relevo.outside;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A console whose browser has opened its socket and reads nothing of what comes. */
final class DeafSocket implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private final Socket line = new Socket();

  static DeafSocket open(URI desk, String query) {
    DeafSocket deaf = new DeafSocket();
    try {
      deaf.line.setReceiveBufferSize(4_096);
      deaf.line.connect(new InetSocketAddress(desk.getHost(), desk.getPort()));
      deaf.line.getOutputStream().write(("GET /ws" + query + " HTTP/1.1\r\nHost: " + desk.getAuthority() + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      return deaf;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads after all, and says whether there is an end. */
  boolean endsInTheEnd() {
    try {
      line.setSoTimeout((int) PATIENCE.toMillis());
      InputStream in = line.getInputStream();
      byte[] some = new byte[65_536];
      while (in.read(some) >= 0) continue;
      return true;
    } catch (SocketTimeoutException stillOpen) {
      return false;
    } catch (SocketException cut) {
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      line.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
