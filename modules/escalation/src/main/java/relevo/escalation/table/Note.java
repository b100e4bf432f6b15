package relevo.escalation.table;

import java.util.List;

/** What a row says of its rule besides conditions and decisions. */
enum Note {
  NAME("nombre", "name", "regla"),
  STRENGTH("fuerza", "salience", "prioridad de regla", "strength"),
  OWNER("dueño", "owner"),
  WHY("porqué", "why", "motivo", "por que"),
  TIER("nota de nivel", "tier note"),
  FROM("desde", "valid from", "vigente desde", "vigencia desde"),
  UNTIL("hasta", "valid until", "vigente hasta", "vigencia hasta"),
  ACTIVE("activa", "active", "enabled");

  private final String spanish;
  private final List<String> synonyms;

  Note(String spanish, String... synonyms) {
    this.spanish = spanish;
    this.synonyms = List.of(synonyms);
  }

  String spanish() {
    return spanish;
  }

  boolean isWritten(String folded) {
    return Words.fold(spanish).equals(folded) || synonyms.contains(folded);
  }
}
