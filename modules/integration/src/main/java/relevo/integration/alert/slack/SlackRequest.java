package relevo.integration.alert.slack;

import java.util.UUID;
import relevo.integration.vendor.Setup;

/**
 * What somebody of Slack did, to be carried out once it is known who they are. Kept without the setup, which the call is given.
 *
 * @param account the integration's name
 * @param event Slack's number of a note's event; null for a press
 * @param text a note's; null for a press
 * @param responseUrl where only they can be told something; null for a note
 */
public record SlackRequest(String account, UUID ticket, String user, String userName, String event, String text, String responseUrl, Setup setup) {

  static SlackRequest take(String account, SlackAction action) {
    return new SlackRequest(account, action.ticket(), action.user(), action.userName(), null, null, action.responseUrl(), null);
  }

  static SlackRequest note(String account, UUID ticket, SlackEvent event) {
    return new SlackRequest(account, ticket, event.user(), null, event.id(), SlackText.read(event.text()), null, null);
  }

  SlackRequest with(Setup found) {
    return new SlackRequest(account, ticket, user, userName, event, text, responseUrl, found);
  }

  boolean isNote() {
    return text != null;
  }
}
