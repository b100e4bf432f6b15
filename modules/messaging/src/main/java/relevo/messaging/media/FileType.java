package relevo.messaging.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What kind of file it is by its own bytes, among those that WhatsApp takes from a business (wire contract 3.5). */
class FileType {

  private static final int BEGINNING = 1 << 16;
  private static final int LAYER = 0x06;
  private static final int LAYER_THREE = 0x02;
  private static final Map<String, String> SIGNS = Map.of("ffd8ff", "image/jpeg", "89504e470d0a1a0a", "image/png", "255044462d", "application/pdf",
      "2321414d52", "audio/amr", "494433", "audio/mpeg");
  /** Files of the old Office are all of one form: what they are for, only their name tells. */
  private static final String OLD_OFFICE = "d0cf11e0a1b11ae1";
  private static final Map<String, String> OLD_OFFICE_NAMES = Map.of("doc", "application/msword", "xls", "application/vnd.ms-excel",
      "ppt", "application/vnd.ms-powerpoint");

  private final byte[] beginning;
  private final String latin;

  private FileType(byte[] beginning) {
    this.beginning = beginning;
    this.latin = new String(beginning, StandardCharsets.ISO_8859_1);
  }

  /**
   * @param declared what the browser takes it for: it tells sound from film where both come in one form; may be null
   * @return empty if WhatsApp does not take such files
   */
  static Optional<String> of(Path file, String declared, String name) throws IOException {
    FileType type;
    try (InputStream in = Files.newInputStream(file)) {
      type = new FileType(in.readNBytes(BEGINNING));
    }
    if (type.begins("504b0304")) return OfficeFile.type(file);
    if (type.begins(OLD_OFFICE)) return Optional.ofNullable(OLD_OFFICE_NAMES.get(ending(name)));
    return type.sign().or(() -> type.media(declared)).or(() -> type.text());
  }

  /** What follows the last dot, in lower case; empty if there is none. */
  static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private Optional<String> sign() {
    return SIGNS.entrySet().stream().filter(sign -> begins(sign.getKey())).map(Map.Entry::getValue).findFirst();
  }

  private Optional<String> media(String declared) {
    if (has("ftyp", 4)) return Optional.ofNullable(film(declared));
    if (has("OggS", 0)) return Optional.of(OggOpus.TYPE).filter(any -> latin.contains("OpusHead"));
    if (beginning.length < 2 || (beginning[0] & 0xff) != 0xff || (beginning[1] & 0xe0) != 0xe0) return Optional.empty();
    return switch (beginning[1] & LAYER) {
      case 0 -> Optional.of("audio/aac");
      case LAYER_THREE -> Optional.of("audio/mpeg");
      default -> Optional.empty();
    };
  }

  /** Null for Apple's own form, which WhatsApp does not play. */
  private String film(String declared) {
    String brand = latin.substring(8, Math.min(12, beginning.length));
    if (brand.startsWith("qt") || brand.startsWith("hei") || brand.startsWith("mif") || brand.startsWith("avif")) return null;
    if (brand.startsWith("3g")) return "video/3gpp";
    boolean sound = brand.startsWith("M4A") || brand.startsWith("M4B") || declared != null && declared.startsWith("audio/");
    return sound ? "audio/mp4" : "video/mp4";
  }

  /** Letters and ends of lines, and no page that a browser would run. */
  private Optional<String> text() {
    boolean plain = !latin.isEmpty() && latin.chars().allMatch(each -> each >= ' ' && each != 127 || "\t\n\r\f".indexOf(each) >= 0);
    return plain && !latin.stripLeading().startsWith("<") ? Optional.of("text/plain") : Optional.empty();
  }

  private boolean begins(String hex) {
    byte[] sign = HexFormat.of().parseHex(hex);
    return beginning.length >= sign.length && Arrays.equals(beginning, 0, sign.length, sign, 0, sign.length);
  }

  private boolean has(String word, int at) {
    return latin.startsWith(word, at);
  }
}
