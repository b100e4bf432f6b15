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
import relevo.messaging.provider.VendorJson;

/** Reads the parts that messages of several types share. */
class MetaParts {

  private static final int SHA256_BYTES = 32;

  private MetaParts() {}

  static Media media(JsonObject object) {
    return new Media(VendorJson.text(object, "id"), link(object), VendorJson.text(object, "mime_type"), hex(VendorJson.text(object, "sha256")),
        VendorJson.text(object, "filename"), VendorJson.yes(object, "voice"), VendorJson.yes(object, "animated"), null, null, null);
  }

  private static String link(JsonObject object) {
    String url = VendorJson.text(object, "url");
    return url == null ? VendorJson.text(object, "link") : url;
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
    Double latitude = VendorJson.number(object, "latitude");
    Double longitude = VendorJson.number(object, "longitude");
    if (latitude == null || longitude == null || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return Optional.empty();
    return Optional.of(new Location(latitude, longitude, VendorJson.text(object, "name"), VendorJson.text(object, "address"),
        VendorJson.text(object, "url")));
  }

  static Order order(JsonObject object) {
    return new Order(VendorJson.text(object, "catalog_id"), VendorJson.objects(object, "product_items").stream()
        .map(item -> new Order.Item(VendorJson.text(item, "product_retailer_id"), VendorJson.decimal(item, "quantity"),
            VendorJson.decimal(item, "item_price"), VendorJson.text(item, "currency")))
        .toList());
  }

  /** Null if the message refers to nothing. */
  static Context context(JsonObject object) {
    JsonObject product = VendorJson.object(object, "referred_product");
    Context context = new Context(VendorJson.text(object, "id"), VendorJson.yes(object, "forwarded"),
        VendorJson.yes(object, "frequently_forwarded"), VendorJson.text(product, "catalog_id"),
        VendorJson.text(product, "product_retailer_id"));
    return context.equals(new Context(null, false, false, null, null)) ? null : context;
  }

  /** Null if the customer did not come from an advertisement. */
  static Referral referral(JsonObject object) {
    if (object.isEmpty()) return null;
    String link = Stream.of("image_url", "video_url", "thumbnail_url").map(name -> VendorJson.text(object, name))
        .filter(each -> each != null).findFirst().orElse(null);
    return new Referral(VendorJson.text(object, "source_type"), VendorJson.text(object, "source_id"), VendorJson.text(object, "source_url"),
        VendorJson.text(object, "headline"), VendorJson.text(object, "body"), VendorJson.text(object, "media_type"), link,
        VendorJson.text(object, "ctwa_clid"), VendorJson.text(VendorJson.object(object, "welcome_message"), "text"));
  }

  static List<Problem> problems(JsonObject holder) {
    return VendorJson.objects(holder, "errors").stream().map(MetaParts::problem).toList();
  }

  private static Problem problem(JsonObject error) {
    String title = VendorJson.text(error, "title");
    return new Problem(VendorJson.integer(error, "code"), title == null ? VendorJson.text(error, "message") : title,
        VendorJson.text(VendorJson.object(error, "error_data"), "details"));
  }
}
