package relevo.integration.alert.email;

import java.util.UUID;
import relevo.events.flow.FileAsked;

/**
 * A message to a customer that goes by mail, with a file of ours or without. {@code copy} is not kept: it is what the call is given.
 */
public record CustomerLetter(
    String account, String address, UUID conversation, UUID message, String text, UUID file, String fileName, FileAsked.Copy copy) {

  CustomerLetter with(FileAsked.Copy found) {
    return new CustomerLetter(account, address, conversation, message, text, file, fileName, found);
  }
}
