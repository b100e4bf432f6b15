package relevo.escalation.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import relevo.kernel.Refusal;

/** A body that is a text file. */
final class PlainText {

  private static final int LARGEST = 1024 * 1024;

  private PlainText() {}

  static String read(InputStream body) {
    try {
      byte[] bytes = body == null ? new byte[0] : body.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) throw new Refusal(413, "body-too-large", "El archivo pasa de 1 MB.");
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Refusal(422, "file-not-text", "El archivo no está en UTF-8: guárdelo así y envíelo otra vez.");
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
