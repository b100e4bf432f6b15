package relevo.faults.proxy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** A client of the echo: says something and waits a while for it to come back. */
class Caller implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 1_500;

  private final Socket socket;

  Caller(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(PATIENCE_MILLIS);
  }

  String ask(String words) throws IOException {
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(request);
    out.writeInt(words.length());
    out.writeBytes(words);
    socket.getOutputStream().write(request.toByteArray());
    DataInputStream in = new DataInputStream(socket.getInputStream());
    return new String(in.readNBytes(in.readInt()), StandardCharsets.US_ASCII);
  }

  String askQuietly(String words) {
    try {
      return ask(words);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  String await(Future<String> answer, int millis) throws Exception {
    return answer.get(millis, TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
