package relevo.flow.senses;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import relevo.events.flow.FileAsked;
import relevo.flow.model.Breaker;

/** One way to make words of a file: which files it takes, and how a model is asked and understood. */
abstract class Sense {

  /** Each sense has its own: a server may hear and not see. */
  final Breaker breaker = new Breaker(System::nanoTime);
  final String model;

  Sense(String model) {
    this.model = model;
  }

  /** The part of the endpoint's address that is its own. */
  abstract String path();

  abstract String contentType();

  /** In bytes. */
  abstract long largest();

  abstract boolean takes(String mimeType);

  /** Writes the request. {@code language} is es, en or pt, or null if nobody knows. */
  abstract void write(FileAsked.Copy file, String language, OutputStream sink) throws IOException;

  /** What the answer says, as it says it; empty if it is no such answer. */
  abstract Optional<String> read(String answer);

  /** A stream that ends with an error once the time is over. */
  static OutputStream until(long nanos, OutputStream sink) {
    return new OutputStream() {
      @Override
      public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int from, int count) throws IOException {
        if (System.nanoTime() - nanos > 0) throw new IOException("The file comes too slowly");
        sink.write(bytes, from, count);
      }

      @Override
      public void flush() throws IOException {
        sink.flush();
      }

      @Override
      public void close() throws IOException {
        sink.close();
      }
    };
  }

  static Duration left(long end) {
    return Duration.ofNanos(end - System.nanoTime());
  }
}
