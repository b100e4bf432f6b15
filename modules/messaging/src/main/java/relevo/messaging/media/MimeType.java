package relevo.messaging.media;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What kind of file it is, as far as one may believe it. */
class MimeType {

  static final String UNKNOWN = "application/octet-stream";

  /** What a browser shows or plays and never runs. */
  private static final Set<String> HARMLESS = Set.of("image/jpeg", "image/png", "image/webp", "image/gif", "audio/aac", "audio/amr",
      "audio/mpeg", "audio/mp4", "audio/ogg", "video/mp4", "video/3gpp");

  private static final Pattern WRITTEN = Pattern.compile("([a-z0-9][a-z0-9!#$&^_.+-]{0,99}/[a-z0-9][a-z0-9!#$&^_.+-]{0,99})(\\s*;.*)?");

  private MimeType() {}

  /** Type and subtype without parameters; empty if it is none. */
  static Optional<String> of(String written) {
    if (written == null) return Optional.empty();
    Matcher type = WRITTEN.matcher(written.strip().toLowerCase(Locale.ROOT));
    return type.matches() ? Optional.of(type.group(1)) : Optional.empty();
  }

  static boolean isHarmless(String type) {
    return type != null && HARMLESS.contains(type);
  }

  static boolean isPage(String type) {
    return type.equals("text/html") || type.equals("application/xhtml+xml");
  }
}
