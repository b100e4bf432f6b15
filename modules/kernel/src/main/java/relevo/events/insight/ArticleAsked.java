package relevo.events.insight;

import java.util.UUID;

/**
 * Begin an article for the questions of this group, unless somebody has. It is part of an order within a transaction, so it is no desk
 * event; whoever keeps the articles answers. It answers no customer before a person has written its text and published it.
 */
public final class ArticleAsked {

  private final UnansweredAsked among;
  private final UUID group;
  private final String by;
  private Draft draft;

  /** @param among the question whose answer named the group */
  public ArticleAsked(UnansweredAsked among, UUID group, String by) {
    this.among = among;
    this.group = group;
    this.by = by;
  }

  /** The group's article; {@code made} if it was not there before. */
  public record Draft(String article, boolean made) {}

  public UnansweredAsked among() {
    return among;
  }

  public UUID group() {
    return group;
  }

  public String by() {
    return by;
  }

  public void answer(Draft found) {
    draft = found;
  }

  /** Null if there is no such group. */
  public Draft draft() {
    return draft;
  }
}
