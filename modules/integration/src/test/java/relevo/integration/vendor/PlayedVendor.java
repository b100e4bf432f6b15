package relevo.integration.vendor;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import relevo.kernel.Egress;
import relevo.kernel.ProductClock;
import relevo.partner.Pace;

/** Plays a vendor for tests: answers with what was recorded, in that order, and keeps what it was asked. */
public final class PlayedVendor implements Egress {

  public final List<Call> calls = new ArrayList<>();
  private final Deque<Answer> answers = new ArrayDeque<>();

  public PlayedVendor says(int status, String body) {
    answers.add(new Answer(status, body));
    return this;
  }

  public PlayedVendor says(int status, String body, Map<String, String> headers) {
    answers.add(new Answer(status, body, headers));
    return this;
  }

  @Override
  public Answer send(Call call) throws Unanswered {
    calls.add(call);
    if (answers.isEmpty()) throw new Unanswered("No answer within 10000 ms", null);
    return answers.remove();
  }

  @Override
  public void trust(URI address) {}

  /** Such as {@code POST /api/v2/tickets.json}. */
  public List<String> asked() {
    return calls.stream().map(call -> call.method() + " " + call.uri().getRawPath()).toList();
  }

  public String body(int call) {
    return new String(calls.get(call).body(), StandardCharsets.UTF_8);
  }

  public VendorCalls line() {
    VendorCalls line = new VendorCalls();
    line.egress = this;
    line.clock = new ProductClock();
    line.hosts = Optional.empty();
    line.pace = new Pace() {
      @Override
      public Optional<Duration> next(String name, int perMinute, Duration patience) {
        return Optional.of(Duration.ZERO);
      }
    };
    return line;
  }

  /** Links that are kept in memory. */
  public static Links links() {
    Map<String, Links.Link> kept = new HashMap<>();
    return new Links() {
      @Override
      public void keep(Setup setup, String kind, Link link) {
        kept.put(setup.name() + kind + link.subject(), link);
      }

      @Override
      public Optional<Link> of(Setup setup, String kind, UUID subject) {
        return Optional.ofNullable(kept.get(setup.name() + kind + subject));
      }

      @Override
      public Optional<Link> byExternalId(Setup setup, String kind, String externalId) {
        return kept.entrySet().stream().filter(each -> each.getKey().startsWith(setup.name() + kind) && each.getValue().externalId().equals(externalId))
            .map(Map.Entry::getValue).findFirst();
      }
    };
  }

  public static Incoming incoming(Map<String, String> headers, String body, Instant at) {
    return new Incoming("POST", "", "", headers, body.getBytes(StandardCharsets.UTF_8), at);
  }
}
