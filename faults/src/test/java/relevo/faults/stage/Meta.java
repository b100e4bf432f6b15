package relevo.faults.stage;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import relevo.faults.history.Post;
import relevo.faults.history.PostLog;

/** Meta's side of the webhooks: posts to any of the nodes, logs every try, and repeats what was not acknowledged. */
final class Meta {

  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final HttpClient client =
      HttpClient.newBuilder().version(Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(2)).build();
  private final Path log;
  private final AtomicInteger acknowledged = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();
  private volatile List<Integer> ports;

  Meta(Path log, int port) {
    this.log = log;
    ports = List.of(port);
  }

  void callAt(List<Integer> addresses) {
    ports = List.copyOf(addresses);
  }

  /** Messages acknowledged so far, repetitions too. */
  int acknowledged() {
    return acknowledged.get();
  }

  /** Posts that were refused or got no answer. */
  int failed() {
    return failed.get();
  }

  /** Posts until it is acknowledged; gives up when the time is over. */
  boolean deliver(Envelope envelope, Duration most) {
    return deliver(envelope, most, this::any);
  }

  /** The same at one node after the other, as the number tells. */
  boolean deliverInTurn(Envelope envelope, int number, Duration most) {
    return deliver(envelope, most, () -> {
      List<Integer> known = ports;
      return known.get(number % known.size());
    });
  }

  private boolean deliver(Envelope envelope, Duration most, IntSupplier port) {
    long end = System.nanoTime() + most.toNanos();
    while (System.nanoTime() < end) {
      if (post(envelope, envelope.signature(), port.getAsInt()) == 200) return true;
      Patience.pause(PAUSE);
    }
    return false;
  }

  private int any() {
    List<Integer> known = ports;
    return known.get(ThreadLocalRandom.current().nextInt(known.size()));
  }

  /** Posts once. @return the status, 0 if no answer came */
  int post(Envelope envelope, String signature) {
    return post(envelope, signature, any());
  }

  private int post(Envelope envelope, String signature, int port) {
    long sent = Micros.now();
    int status = exchange(envelope.body(), signature, port);
    Post post = new Post(sent, Micros.now(), status, envelope.messages(), envelope.statuses());
    synchronized (this) {
      PostLog.append(log, post);
    }
    if (post.isAcknowledged()) acknowledged.addAndGet(envelope.messages().size());
    else failed.incrementAndGet();
    return status;
  }

  private int exchange(byte[] body, String signature, int port) {
    try {
      return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/webhooks/meta")).timeout(PATIENCE)
          .header("Content-Type", "application/json").header("X-Hub-Signature-256", signature)
          .POST(BodyPublishers.ofByteArray(body)).build(), BodyHandlers.discarding()).statusCode();
    } catch (IOException noAnswer) {
      return 0;
    } catch (InterruptedException inAHurry) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }
}
