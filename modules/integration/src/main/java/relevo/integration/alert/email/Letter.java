package relevo.integration.alert.email;

import java.util.List;

/**
 * A mail before it is one.
 *
 * @param id of the message, without its angle brackets: the same whenever it is tried again
 * @param replyTo null for the sender's own address
 * @param list a name under which mail programs can put all of them together; null where a person writes to a person
 * @param answers the numbers of the mails that it goes on from, the first and the last; empty if it begins
 * @param file what goes along; null where nothing does
 */
record Letter(String id, String to, String replyTo, String subject, String text, String html, String list, List<String> answers, Enclosed file) {

  Letter(String id, String to, String replyTo, String subject, String text, String html, String list) {
    this(id, to, replyTo, subject, text, html, list, List.of(), null);
  }
}
