package relevo.messaging.media;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import relevo.events.Content.Kind;
import relevo.kernel.Refusal;

/** Which files WhatsApp takes from a business, and how large (wire contract 3.2 and 3.5). */
public class UploadLimits {

  private static final long MEGABYTE = 1 << 20;
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

  /** Of a kind of message: the types its file may have, and the most bytes. */
  public record Limit(Kind kind, List<String> mimeTypes, long bytes) {}

  static final List<Limit> ALL = List.of(
      new Limit(Kind.IMAGE, List.of("image/jpeg", "image/png"), 5 * MEGABYTE),
      new Limit(Kind.VIDEO, List.of("video/mp4", "video/3gpp"), 16 * MEGABYTE),
      new Limit(Kind.AUDIO, List.of("audio/aac", "audio/amr", "audio/mpeg", "audio/mp4", OggOpus.TYPE), 16 * MEGABYTE),
      new Limit(Kind.DOCUMENT, List.of("application/pdf", "text/plain", "application/msword", "application/vnd.ms-excel",
          "application/vnd.ms-powerpoint", OFFICE + "wordprocessingml.document", OFFICE + "spreadsheetml.sheet",
          OFFICE + "presentationml.presentation"), 100 * MEGABYTE));

  private UploadLimits() {}

  /** @throws Refusal if no kind of message takes a file of that type */
  static Limit ofType(String mimeType) {
    return first(limit -> limit.mimeTypes().contains(mimeType)).orElseThrow(UploadLimits::wrongType);
  }

  static Optional<Limit> of(Kind kind) {
    return first(limit -> limit.kind() == kind);
  }

  static Refusal wrongType() {
    return new Refusal(415, "file-type", "WhatsApp no admite este tipo de archivo. Envíe una imagen JPG o PNG, un video MP4 o 3GP, un audio"
        + " MP3, M4A, AAC, AMR u OGG, o un documento PDF, TXT o de Office sin macros.");
  }

  static Refusal tooLarge(long most) {
    return new Refusal(413, "file-too-large", "El archivo es demasiado grande: de este tipo se envían hasta " + most / MEGABYTE + " MB.");
  }

  private static Optional<Limit> first(Predicate<Limit> wanted) {
    return ALL.stream().filter(wanted).findFirst();
  }
}
