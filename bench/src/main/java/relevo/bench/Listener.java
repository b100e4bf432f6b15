package relevo.bench;

import java.net.http.WebSocket;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

/** One console: counts the events of conversations that it hears, in which order, and how long after they were written down. */
final class Listener implements WebSocket.Listener {

  private static final String OF_A_CONVERSATION = "\"conversation\":\"";
  private static final String AT = "\"at\":\"";
  private static final String CURSOR = "\"cursor\":\"";
  /** A thousand consoles read the same time. */
  private static final Map<String, Long> TIMES = new ConcurrentHashMap<>();

  private final StringBuilder message = new StringBuilder();
  private long[] delays = new long[1_024];
  private int events;
  private long course;
  private volatile boolean counting;
  private volatile boolean cut;

  void begin() {
    counting = true;
  }

  /** What comes now is the goodbye that it asked for itself. */
  void end() {
    counting = false;
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
    message.append(part);
    if (last) {
      hear(message.toString(), micros(Instant.now()));
      message.setLength(0);
    }
    from.request(1);
    return null;
  }

  synchronized void hear(String text, long nowMicros) {
    for (int begin = 0, end; begin < text.length(); begin = end + 1) {
      end = text.indexOf('\n', begin);
      if (end < 0) end = text.length();
      hearLine(text.substring(begin, end), nowMicros);
    }
  }

  private void hearLine(String line, long nowMicros) {
    if (!counting || !line.contains(OF_A_CONVERSATION)) return;
    String at = member(line, AT);
    if (events == delays.length) delays = Arrays.copyOf(delays, 2 * events);
    delays[events++] = 1_000 * (nowMicros - TIMES.computeIfAbsent(at, text -> micros(Instant.parse(text))));
    course = 31 * course + line.replace(CURSOR + member(line, CURSOR) + '"', "").hashCode();
  }

  private static String member(String line, String name) {
    int begin = line.indexOf(name) + name.length();
    return line.substring(begin, line.indexOf('"', begin));
  }

  private static long micros(Instant at) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at);
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    if (counting) cut = true;
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable failure) {
    if (counting) cut = true;
  }

  boolean isCut() {
    return cut;
  }

  synchronized int events() {
    return events;
  }

  /** The same for two that heard the same in the same order. */
  synchronized long course() {
    return course;
  }

  synchronized long[] delays() {
    return Arrays.copyOf(delays, events);
  }
}
