package relevo.sandbox.phone;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/** One customer's phone: what it sent and what it got, the last few hundred messages of it. */
class Phone {

  private static final int MOST = 400;
  private static final Duration LONGEST_TYPING = Duration.ofSeconds(25);
  private static final AtomicLong CHANGES = new AtomicLong();

  final Address address;
  private final List<Bubble> bubbles = new ArrayList<>();
  private Instant typingUntil = Instant.MIN;

  Phone(Address address) {
    this.address = address;
  }

  synchronized Bubble add(Bubble fresh) {
    Bubble bubble = fresh.become(fresh.status(), CHANGES.incrementAndGet());
    bubbles.add(bubble);
    if (bubbles.size() > MOST) bubbles.removeFirst();
    if (bubble.from() == Bubble.From.BUSINESS) typingUntil = Instant.MIN;
    return bubble;
  }

  /** Ticks only go forward. @return the bubbles that changed */
  synchronized List<Bubble> become(Bubble.Status status, Predicate<Bubble> which) {
    List<Bubble> changed = new ArrayList<>();
    bubbles.replaceAll(bubble -> {
      if (!which.test(bubble) || !forward(bubble.status(), status)) return bubble;
      changed.add(bubble.become(status, CHANGES.incrementAndGet()));
      return changed.getLast();
    });
    return changed;
  }

  private static boolean forward(Bubble.Status from, Bubble.Status to) {
    return to.ordinal() > from.ordinal();
  }

  synchronized List<Bubble> changedAfter(long change) {
    return bubbles.stream().filter(bubble -> bubble.change() > change).toList();
  }

  synchronized void typing(Instant now) {
    typingUntil = now.plus(LONGEST_TYPING);
  }

  synchronized boolean isTyping(Instant now) {
    return now.isBefore(typingUntil);
  }
}
