package relevo.integration.alert.slack;

import relevo.integration.vendor.Setup;

/** Words for one person of Slack alone. Kept without the setup, which the call is given. */
public record SlackReply(String account, String responseUrl, String text, Setup setup) {}
