package relevo.messaging.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import relevo.events.Content;
import relevo.messaging.search.Words;

/** One thing said in a conversation, in its place. Ours has the id of its outbound row. */
@Entity
@Table(schema = "messaging", name = "message")
public class Message {

  public enum Author { CUSTOMER, BOT, AGENT }

  @Id private UUID id;
  private UUID conversationId;
  private int seq;
  @Enumerated(EnumType.STRING) private Author author;
  private String agent;
  @Convert(converter = ContentColumn.class) private Content content;
  private String providerId;
  private Instant at;
  /** Written with the message, for the search alone. */
  @Column(updatable = false)
  @ColumnTransformer(read = "cast(null as text)", write = "cast(? as tsvector)")
  private String words;

  protected Message() {}

  Message(UUID id, Conversation conversation, Author author, String agent, Content content, String providerId, Instant at) {
    this.id = id;
    this.conversationId = conversation.id();
    this.seq = conversation.nextSeq();
    this.author = author;
    this.agent = agent;
    this.content = content;
    this.providerId = providerId;
    this.at = at;
    this.words = Words.of(content);
  }

  public UUID id() {
    return id;
  }

  public int seq() {
    return seq;
  }

  public Author author() {
    return author;
  }

  public String agent() {
    return agent;
  }

  public Content content() {
    return content;
  }

  /** What the provider calls it; null for ours. */
  public String providerId() {
    return providerId;
  }

  /** Our copy of the file that came with it, or with what it says now; null if there is none. */
  public UUID file() {
    Content newest = content.revision() == null ? content : content.revision();
    return newest.media() == null ? null : newest.media().stored();
  }

  public Instant at() {
    return at;
  }

  public void nowSays(Content newContent) {
    content = newContent;
  }
}
