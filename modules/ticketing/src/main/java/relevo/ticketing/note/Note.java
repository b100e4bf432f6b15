package relevo.ticketing.note;

import jakarta.persistence.Column;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityResult;
import jakarta.persistence.Id;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import relevo.kernel.Ids;
import relevo.kernel.JsonText;
import relevo.kernel.Refusal;

/** What an agent tells colleagues about a ticket; the customer never sees it. */
@Entity
@Table(schema = "ticketing", name = "note")
@SqlResultSetMapping(name = Note.FOUND, entities = @EntityResult(entityClass = Note.class),
    columns = {@ColumnResult(name = "conversation", type = UUID.class), @ColumnResult(name = "excerpt", type = String.class)})
public class Note {

  /** How a query that finds notes is read. */
  static final String FOUND = "note.found";
  /** So many letters, white space around them aside. */
  public static final int LONGEST = 4000;

  @Id UUID id = Ids.next();
  @Column(name = "ticket_id") UUID ticketId;
  String author;
  String text;
  List<String> mentions;
  Instant at;
  /** A {@link Phrase} as JSON; null in what people wrote, and in older notes. */
  String phrase;

  protected Note() {}

  /** @throws Refusal 422 for no text, or too long a one */
  public Note(UUID ticketId, String author, String text, Instant at) {
    this.ticketId = ticketId;
    this.author = author;
    this.text = checked(text);
    this.at = at;
    mentions = Mentions.in(this.text);
  }

  /** One of the desk's own. @param text the same in Spanish */
  public Note(UUID ticketId, String author, String text, Phrase phrase, Instant at) {
    this(ticketId, author, text, at);
    this.phrase = phrase == null ? null : JsonText.of(phrase);
  }

  private static String checked(String text) {
    if (text == null || text.isBlank()) throw new Refusal(422, "text-missing", "Escriba la nota («text»).");
    String note = text.strip();
    int length = note.codePointCount(0, note.length());
    if (length > LONGEST) {
      throw new Refusal(422, "text-too-long", "La nota tiene " + length + " letras y admite " + LONGEST + ": divídala en dos.");
    }
    if (note.indexOf('\0') >= 0) throw new Refusal(422, "text-unreadable", "La nota tiene un carácter que no se puede guardar (U+0000).");
    return note;
  }
}
