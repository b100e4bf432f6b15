package relevo.ticketing.canned;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import relevo.kernel.Ids;

/** What agents say often, in up to three languages, under a word that they type. */
@Entity
@Table(schema = "ticketing", name = "canned_reply")
class CannedReply {

  @Id UUID id = Ids.next();
  @Version long version;
  String shortcut;
  /** Null for the whole desk. */
  String team;
  String title;
  String es;
  String en;
  String pt;
  String changedBy;
  Instant changedAt;

  protected CannedReply() {}

  CannedReply(UUID id) {
    this.id = id;
  }

  void is(CannedWish wish, String inTeam, String by, Instant now) {
    shortcut = wish.checkedShortcut();
    team = inTeam;
    title = wish.checkedTitle();
    CannedTexts texts = wish.checkedTexts();
    es = texts.es();
    en = texts.en();
    pt = texts.pt();
    changedBy = by;
    changedAt = now;
  }

  CannedCard card() {
    return new CannedCard(id, shortcut, title, team, new CannedTexts(es, en, pt), changedAt, changedBy, version);
  }
}
