package relevo.integration.alert.email;

/**
 * A mail before it is one.
 *
 * @param id of the message, without its angle brackets: the same whenever it is tried again
 * @param replyTo null for the sender's own address
 * @param list a name under which mail programs can put all of them together
 */
record Letter(String id, String to, String replyTo, String subject, String text, String html, String list) {}
