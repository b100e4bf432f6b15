package relevo.escalation.customers;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import relevo.kernel.Egress;
import relevo.kernel.ProductClock;
import relevo.partner.Pace;

/** Plays a vendor for tests: answers with what was recorded, in that order, and keeps what it was asked. */
public final class Vendor implements Egress {

  public final List<Call> calls = new ArrayList<>();
  public final List<String> turns = new ArrayList<>();
  private final Deque<Answer> answers = new ArrayDeque<>();
  private boolean silent;
  private boolean busy;

  public Vendor says(int status, String body) {
    answers.add(new Answer(status, body));
    return this;
  }

  public Vendor saysNothing() {
    silent = true;
    return this;
  }

  /** So many ask already that there is no moment free soon. */
  public Vendor isBusy() {
    busy = true;
    return this;
  }

  @Override
  public Answer send(Call call) throws Unanswered {
    calls.add(call);
    if (silent) throw new Unanswered("No answer within 5000 ms", null);
    return answers.remove();
  }

  @Override
  public void trust(URI address) {
    throw new UnsupportedOperationException();
  }

  public String body(int call) {
    return new String(calls.get(call).body(), StandardCharsets.UTF_8);
  }

  public CustomerCalls line() {
    CustomerCalls line = new CustomerCalls();
    line.egress = this;
    line.clock = new ProductClock();
    line.pace = new Pace() {
      @Override
      public Optional<Duration> next(String source, int perMinute, Duration patience) {
        turns.add(source + " " + perMinute);
        return busy ? Optional.empty() : Optional.of(Duration.ZERO);
      }
    };
    return line;
  }

  public static Addresses anyAddress() {
    Addresses addresses = new Addresses();
    addresses.hosts = Optional.of("crm.intra");
    return addresses;
  }

  public static SourceSetup setup(String kind, Map<String, String> settings, Map<String, String> mapping, Map<String, String> secrets) {
    return new SourceSetup("crm", kind, 50, settings, mapping, secrets);
  }

  public static Inquiry inquiry(SourceSetup setup, String phone) {
    return Inquiry.within(Duration.ofSeconds(10), setup, phone);
  }
}
