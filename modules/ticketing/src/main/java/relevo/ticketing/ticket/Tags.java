package relevo.ticketing.ticket;

import java.util.List;
import relevo.kernel.Refusal;
import relevo.ticketing.queue.Tag;

/** What tags look like: few, short and in lower case, so that one word is one tag. */
final class Tags {

  static final int MOST = 20;
  static final int LONGEST = 40;

  private Tags() {}

  /** @throws Refusal 422 for none at all (an empty list takes them off), too many, or one that is empty or too long */
  static List<String> of(List<String> tags) {
    if (tags == null) throw new Refusal(422, "tags-missing", "Diga en «tags» las etiquetas, o una lista vacía para quitarlas.");
    List<String> folded = tags.stream().map(Tags::checked).distinct().toList();
    if (folded.size() > MOST) throw new Refusal(422, "tags-too-many", "Un ticket admite " + MOST + " etiquetas como mucho.");
    return folded;
  }

  private static String checked(String tag) {
    if (tag == null || tag.isBlank()) throw new Refusal(422, "tag-empty", "Una de las etiquetas está vacía.");
    String folded = Tag.folded(tag);
    if (folded.codePointCount(0, folded.length()) > LONGEST) {
      throw new Refusal(422, "tag-too-long", "Una etiqueta admite " + LONGEST + " letras como mucho.");
    }
    if (folded.indexOf('\0') >= 0) throw new Refusal(422, "tag-unreadable", "Una etiqueta tiene un carácter que no se puede guardar (U+0000).");
    return folded;
  }
}
