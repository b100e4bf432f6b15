package relevo.events.content;

import java.util.UUID;

/**
 * A file: the provider's {@code id} for it or a {@code link} to it (each null if it has none), {@code sha256} in lower-case hex,
 * {@code seconds} how long it plays if known, {@code stored} our own copy once there is one.
 */
public record Media(
    String id, String link, String mimeType, String sha256, String fileName, boolean voice, boolean animated, Integer seconds,
    UUID stored) {

  public static Media ofId(String id, String mimeType) {
    return new Media(id, null, mimeType, null, null, false, false, null, null);
  }

  public static Media ofLink(String link, String mimeType) {
    return new Media(null, link, mimeType, null, null, false, false, null, null);
  }

  public Media called(String name) {
    return new Media(id, link, mimeType, sha256, name, voice, animated, seconds, stored);
  }

  public Media spoken() {
    return new Media(id, link, mimeType, sha256, fileName, true, animated, seconds, stored);
  }

  public Media keptAs(UUID copy) {
    return new Media(id, link, mimeType, sha256, fileName, voice, animated, seconds, copy);
  }
}
