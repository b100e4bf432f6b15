package relevo.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;

/** One keep-alive connection to the desk: as cheap as can be, since it shares the machine with what it measures. */
final class Line implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 30_000;

  private final int port;
  private Socket socket;
  private InputStream in;

  Line(int port) {
    this.port = port;
  }

  /** @return the status; a line that breaks is opened anew by the next call */
  int send(byte[] request) throws IOException {
    if (socket == null) open();
    try {
      socket.getOutputStream().write(request);
      return answer();
    } catch (IOException broken) {
      close();
      throw broken;
    }
  }

  private void open() throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(PATIENCE_MILLIS);
    in = new BufferedInputStream(socket.getInputStream());
  }

  private int answer() throws IOException {
    int status = Integer.parseInt(row().split(" ")[1]);
    long length = -1;
    boolean last = false;
    for (String row = row(); !row.isEmpty(); row = row()) {
      if (row.startsWith("content-length:")) length = Long.parseLong(row.substring(15).strip());
      if (row.startsWith("connection:")) last = row.endsWith("close");
    }
    if (length > 0) in.skipNBytes(length);
    if (length < 0 || last) close();
    return status;
  }

  private String row() throws IOException {
    StringBuilder row = new StringBuilder(40);
    for (int letter = in.read(); letter != '\n'; letter = in.read()) {
      if (letter < 0) throw new EOFException("The desk hung up");
      if (letter != '\r') row.append((char) letter);
    }
    return row.toString().toLowerCase(Locale.ROOT);
  }

  @Override
  public void close() throws IOException {
    if (socket != null) socket.close();
    socket = null;
  }
}
