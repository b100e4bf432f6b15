package relevo.integration.alert.email;

import java.util.List;
import relevo.integration.vendor.Setup;

/**
 * A look into a mailbox. Kept without the setup, which the call is given.
 *
 * @param reader who looks: of two the later set up goes on
 * @param done the marks of what was carried out after the look before
 */
public record MailboxVisit(String account, String reader, List<String> done, Setup setup) {

  public MailboxVisit {
    done = done == null ? List.of() : List.copyOf(done);
  }

  MailboxVisit with(Setup found) {
    return new MailboxVisit(account, reader, done, found);
  }
}
