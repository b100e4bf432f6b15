package relevo.trace;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Something that was done as part of a trace: from when it begins until it is closed, by one thread. Carries names, numbers and ids, never what
 * people wrote. Where nobody traces there is none of it, and all of this does nothing.
 */
public final class Step implements AutoCloseable {

  /** As OpenTelemetry numbers them. */
  enum Kind {
    INTERNAL(1), SERVER(2), CLIENT(3);

    final int number;

    Kind(int number) {
      this.number = number;
    }
  }

  /** A step that is over. {@code parent} is null for the first of a trace; {@code failure} is null if it went well. */
  record Done(Place place, String parent, String name, Kind kind, long beganNanos, long endedNanos, Map<String, String> notes, String failure) {}

  private static final ThreadLocal<Step> CURRENT = new ThreadLocal<>();
  private static final Step NONE = new Step(null, null, null, null, null);

  private final Place place;
  private final String parent;
  private final String name;
  private final Kind kind;
  private final Consumer<Done> sink;
  private final long began;
  private final Step outer;
  private final Map<String, String> notes = new LinkedHashMap<>();
  private String failure;

  private Step(Place place, String parent, String name, Kind kind, Consumer<Done> sink) {
    this.place = place;
    this.parent = parent;
    this.name = name;
    this.kind = kind;
    this.sink = sink;
    this.began = sink == null ? 0 : now();
    this.outer = sink == null ? null : CURRENT.get();
  }

  static Step none() {
    return NONE;
  }

  static Step begin(Place place, String parent, String name, Kind kind, Consumer<Done> sink) {
    Step step = new Step(place, parent, name, kind, sink);
    CURRENT.set(step);
    return step;
  }

  /** A part of what this thread does, if that is traced. */
  public static Step within(String name) {
    Step around = CURRENT.get();
    return around == null ? NONE : begin(around.place.below(), around.place.span(), name, Kind.INTERNAL, around.sink);
  }

  /** The place of what this thread does, as a {@code traceparent}; null where nobody traces. */
  public static String here() {
    Step step = CURRENT.get();
    return step == null ? null : step.place.header();
  }

  /** Notes a name, a number or an id. */
  public Step note(String key, Object value) {
    if (sink != null) notes.put(key, String.valueOf(value));
    return this;
  }

  /** It did not go well; {@code what} is a kind of error, not its message, which may hold what people wrote. */
  public void failed(String what) {
    failure = sink == null ? null : what;
  }

  @Override
  public void close() {
    if (sink == null) return;
    if (outer == null) CURRENT.remove();
    else CURRENT.set(outer);
    sink.accept(new Done(place, parent, name, kind, began, now(), Map.copyOf(notes), failure));
  }

  private static long now() {
    Instant now = Instant.now();
    return now.getEpochSecond() * 1_000_000_000L + now.getNano();
  }
}
