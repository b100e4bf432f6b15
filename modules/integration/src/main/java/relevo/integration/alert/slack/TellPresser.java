package relevo.integration.alert.slack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.spi.JsonProvider;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import relevo.integration.account.Accounts;
import relevo.integration.vendor.NotDelivered;
import relevo.integration.vendor.Setup;
import relevo.integration.vendor.VendorCalls;
import relevo.integration.vendor.VendorCalls.Request;
import relevo.jobs.JobHandler;
import relevo.kernel.ProductClock;

/** Tells whoever pressed a button in Slack something that only they see. The place for it is good for half an hour; later nobody needs it. */
@ApplicationScoped
class TellPresser implements JobHandler<SlackReply, Boolean> {

  static final String KIND = "integration.slack.tell";

  private static final int MOST_TRIES = 5;
  private static final Duration PAUSE = Duration.ofSeconds(5);
  private static final JsonProvider JSON = JsonProvider.provider();

  @Inject Accounts accounts;
  @Inject VendorCalls calls;
  @Inject ProductClock clock;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<SlackReply> input() {
    return SlackReply.class;
  }

  @Override
  public Direction direction() {
    return Direction.OUTSIDE;
  }

  @Override
  public boolean calls() {
    return true;
  }

  @Override
  public Duration deadline() {
    return Duration.ofSeconds(20);
  }

  @Override
  public Start<SlackReply> begin(SlackReply words, int attempt) {
    return accounts.working(words.account()).filter(setup -> isSlacks(words.responseUrl(), setup))
        .map(setup -> Start.call(new SlackReply(words.account(), words.responseUrl(), words.text(), setup))).orElseGet(Start::drop);
  }

  /** A signed request says so, yet nothing goes anywhere but to Slack, or to where the administrator says that Slack is. */
  static boolean isSlacks(String address, Setup setup) {
    try {
      URI uri = new URI(address);
      URI own = new URI(SlackApi.address(setup));
      boolean slacks = "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getHost().endsWith(".slack.com") && uri.getPort() == -1;
      return slacks || own.getHost() != null && own.getHost().equals(uri.getHost()) && own.getPort() == uri.getPort();
    } catch (URISyntaxException none) {
      return false;
    }
  }

  /** @return whether it need not be tried again */
  @Override
  public Boolean call(SlackReply words) {
    String body = JSON.createObjectBuilder().add("response_type", "ephemeral").add("replace_original", false).add("text", SlackText.escaped(words.text(), 3_000)).build().toString();
    try {
      int status = calls.send(words.setup(), SlackApi.PER_MINUTE, Request.json("POST", words.responseUrl(), Map.of("Content-Type", "application/json; charset=utf-8"), body)).status();
      return status != 429 && status < 500;
    } catch (NotDelivered later) {
      return false;
    }
  }

  @Override
  public Optional<Instant> again(SlackReply words, Boolean done, int attempt) {
    return done || attempt >= MOST_TRIES ? Optional.empty() : Optional.of(clock.now().plus(PAUSE.multipliedBy(attempt)));
  }

  @Override
  public void settle(SlackReply words, Boolean done) {}
}
