package relevo.kernel;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** The one way out over HTTP. Knows private addresses, total deadlines and bounded answers; everything else is the caller's. */
public interface Egress {

  /** One request. {@code deadline} is for all of it, from the first packet to the last byte of the answer. */
  record Call(String method, URI uri, Map<String, String> headers, byte[] body, Duration deadline) {}

  /** What came back, of any status; at most {@value #LARGEST_ANSWER} bytes of body; headers with names in lower case. */
  record Answer(int status, String body, Map<String, String> headers) {

    /** One whose headers say nothing. */
    public Answer(int status, String body) {
      this(status, body, Map.of());
    }
  }

  /** What came back where a file was asked for: headers with names in lower case; {@code cut} if there was more than allowed. */
  record Fetched(int status, Map<String, String> headers, long bytes, boolean cut) {}

  /** What is sent without ever being in memory as a whole; written once for each try. */
  interface Body {

    /** How many bytes it writes. */
    long size();

    void writeTo(OutputStream sink) throws IOException;
  }

  int LARGEST_ANSWER = 1 << 20;

  /** Surely nothing reached the other side: refused, no such host, a forbidden address, no TLS. Safe to try again. */
  class NotSent extends Exception {

    private static final long serialVersionUID = 1L;

    public NotSent(String why, Throwable cause) {
      super(why, cause);
    }
  }

  /** Bytes were written and no whole answer came back: the other side may have acted. */
  class Unanswered extends Exception {

    private static final long serialVersionUID = 1L;

    public Unanswered(String why, Throwable cause) {
      super(why, cause);
    }
  }

  /** Blocks until the answer is whole or the deadline is over. Follows no redirect. */
  Answer send(Call call) throws NotSent, Unanswered;

  /** As above, with a file's bytes as the body. */
  default Answer send(Call call, Path body) throws NotSent, Unanswered {
    throw new UnsupportedOperationException("Files do not go this way");
  }

  /** As above, with bytes that are written as they leave. */
  default Answer send(Call call, Body body) throws NotSent, Unanswered {
    throw new UnsupportedOperationException("Such bodies do not go this way");
  }

  /**
   * As above; the body of a 2xx goes to {@code sink} as it comes, {@code most} bytes of it.
   *
   * @throws java.io.UncheckedIOException if the sink takes no more: nothing is known against the other side
   */
  default Fetched fetch(Call call, long most, OutputStream sink) throws NotSent, Unanswered {
    throw new UnsupportedOperationException("Files do not come this way");
  }

  /** An operator configured this address: its host and port may be private or loopback. */
  void trust(URI address);

  /** One for programs outside the server, such as the story runner; inside, inject it. */
  static Egress open() {
    return new HttpEgress();
  }
}
