package relevo.integration.alert.slack;

/** The desk refused a note of somebody in Slack; all of the transaction is undone, and the next try lets it be. */
class NoteRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoteRefused(String event, String code) {
    super("The desk refuses the note " + event + ": " + code, null, false, false);
  }
}
