package relevo.sandbox.story;

import jakarta.json.Json;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import relevo.kernel.Egress;

/** Tells a story to a running desk, over HTTP only, and compares what comes of it. */
public final class StoryRunner {

  private static final Duration LOOK_EVERY = Duration.ofMillis(100);

  private final Desk desk;
  private final Duration patience;
  private final Duration silence;

  /** @param token the administrator's, for the agents' work */
  public StoryRunner(Egress egress, URI base, String token) {
    this(egress, base, token, Duration.ofSeconds(15), Duration.ofSeconds(2));
  }

  /**
   * @param patience how long a reply or a ticket may take; {@code silence} how long nothing must come to count as
   * silence
   */
  StoryRunner(Egress egress, URI base, String token, Duration patience, Duration silence) {
    desk = new Desk(egress, base, token);
    this.patience = patience;
    this.silence = silence;
  }

  /** @throws StoryFailed at the first step that goes another way */
  public void run(Story story) {
    String number = story.phone() == null ? anybody() : story.phone();
    Agents agents = new Agents(desk, number);
    try {
      if (story.clock() != null) set(story.clock());
      agents.tidyUp();
      Handset phone = new Handset(desk, number, story.customer());
      for (Step step : story.chat()) tell(story, step, phone, agents);
    } finally {
      if (story.movesClock()) ahead(0);
    }
  }

  private void tell(Story story, Step step, Handset phone, Agents agents) {
    try {
      act(story, step, phone, agents);
    } catch (IllegalStateException refused) {
      throw new StoryFailed(story, step, "que el paso fuera posible", refused.getMessage() + "\n" + phone.chat());
    }
    for (String expected : step.bot()) {
      if (!within(patience, () -> phone.has(expected))) throw new StoryFailed(story, step, expected, phone.chat());
    }
    if (step.silence() && within(silence, () -> !phone.silent())) {
      throw new StoryFailed(story, step, "silencio", phone.chat());
    }
    look(story, step, phone, agents);
  }

  private void act(Story story, Step step, Handset phone, Agents agents) {
    if (step.clock() != null) set(step.clock());
    if (step.customer() != null) phone.write(step.customer(), step.ago());
    if (step.code() != null) phone.write(desk.get("/demo/shop/codes/" + step.code()).getString("code"));
    if (step.tap() != null && !within(patience, () -> phone.tap(step.tap()))) {
      throw new StoryFailed(story, step, "una opción «" + step.tap() + "»", phone.chat());
    }
    if (!step.agent().isEmpty()) agents.act(step.agent());
  }

  private void look(Story story, Step step, Handset phone, Agents agents) {
    if (!step.ticket().isEmpty()
        && !within(patience, () -> agents.newest().filter(ticket -> Likeness.holds(step.ticket(), ticket)).isPresent())) {
      throw new StoryFailed(story, step, "un ticket " + step.ticket(),
          agents.newest().map(Object::toString).orElse("ningún ticket") + "\n" + phone.chat());
    }
    if (step.noTicket() && agents.newest().filter(ticket -> !ticket.getString("status").equals("resolved")).isPresent()) {
      throw new StoryFailed(story, step, "ningún ticket", agents.newest().orElseThrow() + "\n" + phone.chat());
    }
  }

  private static boolean within(Duration time, BooleanSupplier seen) {
    long end = System.nanoTime() + time.toNanos();
    while (!seen.getAsBoolean()) {
      if (System.nanoTime() > end) return false;
      LockSupport.parkNanos(LOOK_EVERY.toNanos());
    }
    return true;
  }

  private void set(Instant moment) {
    var clock = desk.get("/demo/clock");
    Instant real = Instant.parse(clock.getString("now")).minusSeconds(clock.getJsonNumber("aheadSeconds").longValue());
    ahead(Duration.between(real, moment).toSeconds());
  }

  private void ahead(long seconds) {
    desk.post("/demo/clock", Json.createObjectBuilder().add("aheadSeconds", seconds).build());
  }

  private static String anybody() {
    return "52155" + ThreadLocalRandom.current().nextInt(60_000_000, 100_000_000);
  }
}
