package relevo.messaging.provider.meta;

import jakarta.json.JsonObject;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import relevo.events.content.Context;
import relevo.events.content.Location;
import relevo.events.content.Media;
import relevo.events.content.Order;
import relevo.events.content.Problem;
import relevo.events.content.Referral;

/** Reads the parts that messages of several types share. */
class MetaParts {

  private static final int SHA256_BYTES = 32;

  private MetaParts() {}

  static Media media(JsonObject object) {
    return new Media(MetaJson.text(object, "id"), link(object), MetaJson.text(object, "mime_type"), hex(MetaJson.text(object, "sha256")),
        MetaJson.text(object, "filename"), MetaJson.yes(object, "voice"), MetaJson.yes(object, "animated"), null, null);
  }

  private static String link(JsonObject object) {
    String url = MetaJson.text(object, "url");
    return url == null ? MetaJson.text(object, "link") : url;
  }

  /** Webhooks write the hash in base64, the media's own page in hex: we keep hex. What is neither is no hash. */
  static String hex(String hash) {
    if (hash == null) return null;
    if (hash.matches("[0-9A-Fa-f]{64}")) return hash.toLowerCase(Locale.ROOT);
    try {
      byte[] bytes = Base64.getDecoder().decode(hash.replace('-', '+').replace('_', '/'));
      return bytes.length == SHA256_BYTES ? HexFormat.of().formatHex(bytes) : null;
    } catch (IllegalArgumentException notBase64) {
      return null;
    }
  }

  static Optional<Location> location(JsonObject object) {
    Double latitude = MetaJson.number(object, "latitude");
    Double longitude = MetaJson.number(object, "longitude");
    if (latitude == null || longitude == null || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return Optional.empty();
    return Optional.of(new Location(latitude, longitude, MetaJson.text(object, "name"), MetaJson.text(object, "address"),
        MetaJson.text(object, "url")));
  }

  static Order order(JsonObject object) {
    return new Order(MetaJson.text(object, "catalog_id"), MetaJson.objects(object, "product_items").stream()
        .map(item -> new Order.Item(MetaJson.text(item, "product_retailer_id"), MetaJson.decimal(item, "quantity"),
            MetaJson.decimal(item, "item_price"), MetaJson.text(item, "currency")))
        .toList());
  }

  /** Null if the message refers to nothing. */
  static Context context(JsonObject object) {
    JsonObject product = MetaJson.object(object, "referred_product");
    Context context = new Context(MetaJson.text(object, "id"), MetaJson.yes(object, "forwarded"),
        MetaJson.yes(object, "frequently_forwarded"), MetaJson.text(product, "catalog_id"),
        MetaJson.text(product, "product_retailer_id"));
    return context.equals(new Context(null, false, false, null, null)) ? null : context;
  }

  /** Null if the customer did not come from an advertisement. */
  static Referral referral(JsonObject object) {
    if (object.isEmpty()) return null;
    String link = Stream.of("image_url", "video_url", "thumbnail_url").map(name -> MetaJson.text(object, name))
        .filter(each -> each != null).findFirst().orElse(null);
    return new Referral(MetaJson.text(object, "source_type"), MetaJson.text(object, "source_id"), MetaJson.text(object, "source_url"),
        MetaJson.text(object, "headline"), MetaJson.text(object, "body"), MetaJson.text(object, "media_type"), link,
        MetaJson.text(object, "ctwa_clid"), MetaJson.text(MetaJson.object(object, "welcome_message"), "text"));
  }

  static List<Problem> problems(JsonObject holder) {
    return MetaJson.objects(holder, "errors").stream().map(MetaParts::problem).toList();
  }

  private static Problem problem(JsonObject error) {
    String title = MetaJson.text(error, "title");
    return new Problem(MetaJson.integer(error, "code"), title == null ? MetaJson.text(error, "message") : title,
        MetaJson.text(MetaJson.object(error, "error_data"), "details"));
  }
}
