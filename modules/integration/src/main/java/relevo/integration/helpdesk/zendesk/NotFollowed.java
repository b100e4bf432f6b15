package relevo.integration.helpdesk.zendesk;

/** The desk refused what an agent did there; all of the transaction is undone, and the next try tells them why. */
class NotFollowed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotFollowed(String deed, String code) {
    super("The desk refuses " + deed + ": " + code, null, false, false);
  }
}
