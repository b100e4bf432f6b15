package relevo.events.content;

import java.util.UUID;

/**
 * A file: the provider's {@code id} for it or a {@code link} to it (each null if it has none), {@code sha256} in lower-case hex,
 * {@code seconds} how long it plays if known, {@code stored} our own copy once there is one, {@code transcript} what a machine heard
 * or saw in it, null where none did: never a customer's own words.
 */
public record Media(
    String id, String link, String mimeType, String sha256, String fileName, boolean voice, boolean animated, Integer seconds,
    UUID stored, String transcript) {

  public static Media ofId(String id, String mimeType) {
    return new Media(id, null, mimeType, null, null, false, false, null, null, null);
  }

  public static Media ofLink(String link, String mimeType) {
    return new Media(null, link, mimeType, null, null, false, false, null, null, null);
  }

  public Media called(String name) {
    return new Media(id, link, mimeType, sha256, name, voice, animated, seconds, stored, transcript);
  }

  public Media spoken() {
    return new Media(id, link, mimeType, sha256, fileName, true, animated, seconds, stored, transcript);
  }

  public Media keptAs(UUID copy) {
    return new Media(id, link, mimeType, sha256, fileName, voice, animated, seconds, copy, transcript);
  }

  /** As the provider knows it. */
  public Media known(String asId) {
    return new Media(asId, null, mimeType, sha256, fileName, voice, animated, seconds, stored, transcript);
  }

  /** As it can be fetched from there. */
  public Media at(String address) {
    return new Media(null, address, mimeType, sha256, fileName, voice, animated, seconds, stored, transcript);
  }

  public Media transcribed(String words) {
    return new Media(id, link, mimeType, sha256, fileName, voice, animated, seconds, stored, words);
  }
}
