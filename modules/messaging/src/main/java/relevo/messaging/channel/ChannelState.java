package relevo.messaging.channel;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a channel fares, by the newest word of its provider on each aspect; the worst decides. */
public record ChannelState(Condition condition, String reason) {

  /** From worst to best. */
  public enum Condition { TOKEN_INVALID, HELD, RESTRICTED, QUALITY, OK }

  /** The newest word on one aspect, such as quality, of a number or an account. */
  record Aspect(String scope, String name, String value, String detail) {}

  static final ChannelState WELL = new ChannelState(Condition.OK, null);

  /** How the vendors' errors begin that speak of the key we show. */
  private static final Pattern KEY = Pattern.compile("(0|190|20003|E401|UNAUTHORIZED|HTTP 401)\\b.*", Pattern.DOTALL);
  private static final Pattern POOR = Pattern.compile("RED|LOW|FLAGGED|DOWNGRADE");

  static ChannelState of(List<Aspect> aspects) {
    return aspects.stream().flatMap(aspect -> of(aspect).stream())
        .min(Comparator.comparing(ChannelState::condition)).orElse(WELL);
  }

  private static Optional<ChannelState> of(Aspect aspect) {
    return switch (aspect.name()) {
      case "sending" -> aspect.value().equals("held") ? Optional.of(held(aspect.detail())) : Optional.empty();
      case "ban" -> aspect.value().equals("REINSTATE") ? Optional.empty() : ailing(Condition.RESTRICTED, aspect);
      case "restriction" -> ailing(Condition.RESTRICTED, aspect);
      case "quality" -> POOR.matcher(aspect.value()).matches() ? ailing(Condition.QUALITY, aspect) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static ChannelState held(String error) {
    boolean key = error != null && KEY.matcher(error).matches();
    return new ChannelState(key ? Condition.TOKEN_INVALID : Condition.HELD, error);
  }

  private static Optional<ChannelState> ailing(Condition condition, Aspect aspect) {
    String detail = aspect.detail() == null ? "" : ": " + aspect.detail();
    return Optional.of(new ChannelState(condition, aspect.value() + detail));
  }

  /** As the API says it, such as {@code token-invalid}. */
  public String word() {
    return condition.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
