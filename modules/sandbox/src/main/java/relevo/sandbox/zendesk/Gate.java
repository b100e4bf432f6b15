package relevo.sandbox.zendesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;

/** What stands before every request: who asks, how often, and what goes wrong today. */
@ApplicationScoped
class Gate {

  private static final long MINUTE = 60_000;

  @Inject Zendesk zendesk;

  private final Deque<Long> calls = new ArrayDeque<>();

  Said pass(String what, String authorization, Function<FakeUser, Said> work) {
    Said said = judged(authorization, work);
    zendesk.note(what + " " + said.status());
    return said;
  }

  private Said judged(String authorization, Function<FakeUser, Said> work) {
    Optional<FakeUser> who = who(authorization);
    if (who.isEmpty()) return Said.of(401, Said.JSON.createObjectBuilder().add("error", "Couldn't authenticate you"));
    Mishaps mishaps = zendesk.mishaps();
    if (mishaps.happens("p429") || isTooFast()) return Said.error(429, "TooManyRequests", "You have exceeded the rate limit").with("Retry-After", "1");
    if (mishaps.happens("p503")) return Said.error(503, "ServiceUnavailable", "Please try again later").with("Retry-After", "1");
    if (mishaps.happens("p500")) return Said.error(500, "InternalError", "Something went wrong");
    Said said = work.apply(who.get());
    if (mishaps.happens("phang")) hang((long) mishaps.knob("hangMillis"));
    return mishaps.happens("pambig") ? Said.error(500, "InternalError", "Something went wrong") : said;
  }

  private Optional<FakeUser> who(String authorization) {
    if (("Bearer " + Zendesk.OAUTH).equals(authorization)) return Optional.of(zendesk.users().us());
    String ours = FakeUsers.EMAIL + "/token:" + Zendesk.TOKEN;
    boolean basic = ("Basic " + Base64.getEncoder().encodeToString(ours.getBytes(StandardCharsets.UTF_8))).equals(authorization);
    return basic ? Optional.of(zendesk.users().us()) : Optional.empty();
  }

  private synchronized boolean isTooFast() {
    long now = System.currentTimeMillis();
    calls.removeIf(at -> now - at > MINUTE);
    if (calls.size() >= zendesk.mishaps().knob("perMinute")) return true;
    calls.add(now);
    return false;
  }

  private static void hang(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }
}
