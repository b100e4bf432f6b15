package relevo.integration.alert.slack;

import relevo.events.integration.TakingAsked;

/** What whoever presses in Slack is told, and nobody else. */
final class SlackWords {

  private SlackWords() {}

  static String refused(TakingAsked asked) {
    return switch (asked.outcome()) {
      case HELD -> "Ya lo tiene " + asked.holder() + ".";
      case RESOLVED -> "Este ticket ya está resuelto.";
      case MISSING -> "Este ticket ya no existe.";
      case NOT_THEIRS -> "Su cuenta de Relevo («" + asked.agent() + "») no puede tomar tickets de este equipo, o no existe. Pida a quien administra Relevo"
          + " que la añada al equipo, o que diga en «Quién es quién» de esta integración cuál es su usuario.";
      case TAKEN -> "El ticket es suyo.";
    };
  }

  static String stranger(String user, boolean asked) {
    if (!asked) return "Slack no ha podido decirnos quién es usted. Inténtelo otra vez dentro de un momento, o tómelo en Relevo.";
    return "Relevo no sabe quién es usted. Pida a quien administra Relevo que añada «" + user + " = su usuario» en «Quién es quién» de esta integración.";
  }
}
