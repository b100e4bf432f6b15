package relevo.messaging.provider;

import static relevo.messaging.provider.Storable.bounded;
import static relevo.messaging.provider.Storable.key;
import static relevo.messaging.provider.Storable.named;
import static relevo.messaging.provider.Storable.require;
import static relevo.messaging.provider.Storable.requireKept;
import static relevo.messaging.provider.Storable.timed;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import relevo.events.Content;

/** What the rest of the desk takes for granted of everything that was read from a webhook. */
public final class Sound {

  private static final int MOST_DIGITS = 1_000;

  private Sound() {}

  /** @throws AssertionError naming the first thing that is not as it must be */
  public static void check(Delivery delivery) {
    delivery.messages().forEach(Sound::message);
    delivery.receipts().forEach(Sound::receipt);
    delivery.echoes().forEach(Sound::echo);
    delivery.notices().forEach(Sound::notice);
  }

  private static void message(Inbound message) {
    named(message.channel(), message.id());
    key(message.key());
    timed(message.sentAt());
    identity(message.from());
    content(message.content());
    requireKept(Inbound.class, message);
  }

  private static void receipt(Receipt receipt) {
    named(receipt.channel(), receipt.id());
    key(receipt.key());
    require(receipt.status() != null && receipt.tries() == 0, "a status, and no try yet");
    if (receipt.at() != null) timed(receipt.at());
    identity(receipt.to());
    requireKept(Receipt.class, receipt);
  }

  private static void echo(Echo echo) {
    named(echo.channel(), echo.id());
    key(echo.key());
    require(!echo.customer().isUnknown(), "a customer");
    timed(echo.sentAt());
    identity(echo.customer());
    content(echo.content());
    requireKept(Echo.class, echo);
  }

  private static void notice(Notice notice) {
    named(notice.kind());
    key(notice.key());
    bounded(notice.account(), notice.channel());
    require(VendorJson.parse(notice.body().getBytes(StandardCharsets.UTF_8)) != null, "a body of JSON");
    if (notice.at() != null) timed(notice.at());
    notice.health().forEach(Sound::health);
    notice.preferences().forEach(wish -> bounded(wish.category()));
    people(notice).filter(Objects::nonNull).forEach(Sound::identity);
    if (notice.template() != null) named(notice.template().name(), notice.template().language());
    requireKept(Notice.class, notice);
  }

  private static void health(Notice.Health health) {
    named(health.scope(), health.aspect());
    require(health.value() != null && !health.value().isEmpty(), "a state");
  }

  private static Stream<Identity> people(Notice notice) {
    return Stream.of(notice.unreachable().stream(), notice.preferences().stream().map(Notice.Preference::who),
        notice.renames().stream().flatMap(rename -> Stream.of(rename.before(), rename.after()))).flatMap(each -> each);
  }

  private static void identity(Identity identity) {
    bounded(identity.phone(), identity.userId(), identity.parentUserId(), identity.username());
  }

  private static void content(Content content) {
    require(isWhole(content), content.kind() + " says what it is");
    if (content.location() != null) require(content.location().liesOnEarth(), "a place on earth");
    if (content.order() != null) {
      content.order().items().forEach(item -> numbers(item.quantity(), item.price()));
    }
    if (content.revision() != null) content(content.revision());
  }

  /** Each kind has what its readers do not look twice for. */
  private static boolean isWhole(Content content) {
    return switch (content.kind()) {
      case TEXT -> content.text() != null;
      case CHOICE -> content.choice() != null;
      case IMAGE, VIDEO, AUDIO, DOCUMENT, STICKER -> content.media() != null;
      case LOCATION -> content.location() != null;
      case CONTACTS -> content.people() != null || content.media() != null;
      case REACTION, EDIT, REVOKE -> content.target() != null;
      case ORDER -> content.order() != null;
      case FORM -> true;
      case OTHER, NOTE, UNSUPPORTED -> content.other() != null;
      default -> false;
    };
  }

  /** The journal keeps them as numbers of the database's. */
  private static void numbers(BigDecimal... numbers) {
    for (BigDecimal number : numbers) {
      if (number != null) {
        require(Math.abs((long) number.scale()) < MOST_DIGITS && number.precision() < MOST_DIGITS, "a number that can be kept");
      }
    }
  }

  /** @throws AssertionError unless both were read from the same bytes in the same way */
  public static void same(Delivery one, Delivery other) {
    require(one.equals(other), "one reading like the other");
  }
}
