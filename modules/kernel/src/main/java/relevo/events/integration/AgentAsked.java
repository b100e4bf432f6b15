package relevo.events.integration;

/**
 * Has this person an open account at the desk? Whoever knows its people says so; nothing comes of asking, so it is no desk event. Of
 * whoever nobody answers for, there is none.
 */
public final class AgentAsked {

  private final String login;
  private boolean known;

  public AgentAsked(String login) {
    this.login = login;
  }

  public String login() {
    return login;
  }

  public void answer(boolean isKnown) {
    known = isKnown;
  }

  public boolean isKnown() {
    return known;
  }
}
