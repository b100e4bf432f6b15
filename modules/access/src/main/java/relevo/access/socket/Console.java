package relevo.access.socket;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import relevo.kernel.Ids;

/** One open console: whose it is, how far it has read, and what it looks at. */
final class Console {

  /** What it looks at, since when by {@link System#nanoTime}. */
  record Look(Heard what, long since) {}

  static final int FRAMES_A_SECOND = 20;
  /** A browser lets the clock of a page that nobody sees run once a minute, so that it says little. */
  private static final Duration SILENCE = Duration.ofSeconds(150);
  private static final Duration STUCK = Duration.ofSeconds(10);

  final UUID id = Ids.next();
  final UUID session;
  /** Where it left off, as it says; null to begin now. */
  final String after;
  private final Wire wire;
  private final Outbox outbox;
  private final AtomicBoolean leaving = new AtomicBoolean();
  private final AtomicBoolean looksElsewhere = new AtomicBoolean();
  private volatile Person person;
  private volatile Look look;
  private volatile long heardAt = System.nanoTime();
  private volatile long leftAt;
  private volatile Farewell farewell;
  private long second;
  private int frames;

  Console(Admission admission, String after, Wire wire) {
    session = admission.session();
    person = admission.person();
    this.after = after;
    this.wire = wire;
    outbox = new Outbox(wire);
  }

  /** What it says; called by one thread at a time. */
  void hear(String text) {
    heardAt = System.nanoTime();
    Heard heard = tooFast() ? null : Heard.read(text).orElse(null);
    if (heard == null) leave(Farewell.NOT_UNDERSTOOD);
    else if (heard.mode() == null) tell(Frames.pong());
    else looks(heard);
  }

  private boolean tooFast() {
    long now = TimeUnit.NANOSECONDS.toSeconds(heardAt);
    if (now != second) frames = 0;
    second = now;
    return ++frames > FRAMES_A_SECOND;
  }

  private void looks(Heard heard) {
    look = new Look(heard, heardAt);
    looksElsewhere.set(true);
  }

  void tell(String text) {
    if (!outbox.add(text)) leave(Farewell.SLOW);
  }

  /** Says why, if the other side reads; {@link #hangUp} does not wait for that. */
  void leave(Farewell why) {
    if (!leaving.compareAndSet(false, true)) return;
    leftAt = System.nanoTime();
    farewell = why;
    if (why == Farewell.SLOW || why == Farewell.NOT_UNDERSTOOD) wire.close(why);
    else outbox.end(Frames.bye(why), () -> wire.close(why));
  }

  /** Closes what should have been closed for so long. */
  void hangUp(Duration patience, long now) {
    if (isLost(patience, now)) wire.close(farewell);
  }

  /** True of one that should have been closed for so long that nobody will say that it is. */
  boolean isLost(Duration patience, long now) {
    return leaving.get() && farewell != null && now - leftAt > patience.toNanos();
  }

  void leaveIfStill(long now) {
    if (outbox.isStuck(STUCK, now)) leave(Farewell.SLOW);
    else if (now - heardAt > SILENCE.toNanos()) leave(Farewell.SILENT);
  }

  boolean isLeaving() {
    return leaving.get();
  }

  Person person() {
    return person;
  }

  /** As they are now; what they look at is looked at with other eyes, if those changed. */
  void becomes(Person now) {
    boolean same = now.equals(person);
    person = now;
    if (!same) looksAgain();
  }

  /** Null, or a conversation, or none: see {@link Heard}. */
  Look look() {
    return look;
  }

  boolean takeLooksElsewhere() {
    return looksElsewhere.getAndSet(false);
  }

  void looksAgain() {
    if (look != null) looksElsewhere.set(true);
  }
}
