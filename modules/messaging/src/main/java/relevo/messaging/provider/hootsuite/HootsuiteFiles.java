package relevo.messaging.provider.hootsuite;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import relevo.events.Content;
import relevo.events.Content.Kind;
import relevo.events.content.Media;
import relevo.messaging.provider.VendorJson;

/**
 * The files that came with a customer's message, as far as Hootsuite says where they are. How it spells them is not documented, so the usual
 * spellings are all read.
 */
final class HootsuiteFiles {

  private static final int MOST = 10;
  private static final List<String> ADDRESSES = List.of("url", "href", "link", "downloadUrl");
  private static final List<String> TYPES = List.of("mimeType", "contentType", "mediaType", "type");
  private static final List<String> NAMES = List.of("fileName", "filename", "name", "title");

  private HootsuiteFiles() {}

  /** One content for each, the first with the caption; empty where there are none. */
  static List<Content> of(JsonObject message, String caption) {
    List<JsonObject> files = Stream.of("attachment", "attachments").flatMap(name ->
        Stream.concat(Stream.of(VendorJson.object(message, name)), VendorJson.objects(message, name).stream())).filter(file -> !file.isEmpty()).limit(MOST).toList();
    return IntStream.range(0, files.size()).mapToObj(place -> content(files.get(place), place == 0 ? caption : null)).toList();
  }

  private static Content content(JsonObject file, String caption) {
    String address = said(file, ADDRESSES);
    String type = said(file, TYPES);
    if (address == null) return Content.other("attachment", caption);
    String mime = type == null || !type.contains("/") ? null : type.toLowerCase(Locale.ROOT);
    return Content.media(kind(type), Media.ofLink(address, mime).called(said(file, NAMES)), caption);
  }

  private static Kind kind(String type) {
    String family = type == null ? "" : type.toLowerCase(Locale.ROOT).replaceFirst("/.*", "");
    return switch (family) {
      case "image", "photo", "picture" -> Kind.IMAGE;
      case "audio", "voice" -> Kind.AUDIO;
      case "video" -> Kind.VIDEO;
      default -> Kind.DOCUMENT;
    };
  }

  private static String said(JsonObject file, List<String> names) {
    return names.stream().map(name -> VendorJson.text(file, name)).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
