package relevo.escalation.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Makes text of the bytes of a CSV file; says what it is if it is not UTF-8. */
final class Encoding {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Encoding() {}

  static String text(byte[] bytes) {
    if (bytes.length >= 2 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE) {
      throw new Unreadable(1, 0, Sentences.UTF16, Sentences.SAVE_UTF8);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw notUtf8(bytes);
    }
  }

  static Unreadable notUtf8(int row) {
    return new Unreadable(row, 0, Sentences.NOT_UTF8, Sentences.SAVE_UTF8);
  }

  /** Shows the word by which it can be seen. */
  private static Unreadable notUtf8(byte[] bytes) {
    String decoded = new String(bytes, StandardCharsets.UTF_8);
    int at = decoded.indexOf('\uFFFD');
    int row = (int) decoded.substring(0, Math.max(at, 0)).chars().filter(letter -> letter == '\n').count() + 1;
    String line = new String(bytes, WINDOWS).lines().skip(row - 1L).findFirst().orElse("");
    String word = line.replaceAll("(?s)^.*?([\\p{L}\\p{N}]*[^\\p{ASCII}][\\p{L}\\p{N}]*).*$", "$1");
    return new Unreadable(row, 0, Sentences.WORD_NOT_UTF8.with(word.substring(0, Math.min(40, word.length()))), Sentences.SAVE_UTF8);
  }
}
