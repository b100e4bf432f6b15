package relevo.access.socket;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import relevo.kernel.JsonBody;
import relevo.kernel.Refusal;

/**
 * What a console says.
 *
 * @param mode null for a sign of life and nothing more
 * @param conversation what it looks at now, null for none
 */
record Heard(Mode mode, UUID conversation) {

  static final int LONGEST = 1_024;

  /** What somebody does there; the busier the later. */
  enum Mode {
    VIEWING("viewing"), NOTING("noting"), TYPING("typing");

    final String word;

    Mode(String word) {
      this.word = word;
    }

    static Mode named(String word) {
      return Arrays.stream(values()).filter(mode -> mode.word.equals(word)).findFirst().orElse(null);
    }
  }

  /** The frame as it comes. */
  public record Frame(String type, String conversation, String mode) {}

  /** Nothing, if it is not one of the two frames that there are. */
  static Optional<Heard> read(String text) {
    try {
      Frame frame = JsonBody.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Frame.class, LONGEST);
      if ("look".equals(frame.type())) return look(frame);
      boolean ping = "ping".equals(frame.type()) && frame.conversation() == null && frame.mode() == null;
      return ping ? Optional.of(new Heard(null, null)) : Optional.empty();
    } catch (Refusal notUnderstood) {
      return Optional.empty();
    }
  }

  private static Optional<Heard> look(Frame frame) {
    if (frame.conversation() == null) return Optional.of(new Heard(Mode.VIEWING, null));
    Mode mode = Mode.named(frame.mode());
    return mode == null ? Optional.empty() : id(frame.conversation()).map(id -> new Heard(mode, id));
  }

  private static Optional<UUID> id(String text) {
    try {
      UUID id = UUID.fromString(text);
      return id.toString().equalsIgnoreCase(text) ? Optional.of(id) : Optional.empty();
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
