package relevo.integration.alert.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.FolderClosedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.StoreClosedException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads what came into a mailbox and nobody has read; what was carried out is marked as read afterwards. */
@ApplicationScoped
class Mailbox {

  private static final int MOST = 20;
  private static final int LARGEST = 10 << 20;
  private static final String INBOX = "INBOX";

  /** The oldest first. Reading marks nothing. */
  List<Mail> unread(MailSetup server) throws MessagingException {
    return Postman.in(() -> with(server, Folder.READ_ONLY, folder -> {
      List<Mail> mails = new ArrayList<>();
      Message[] found = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
      for (int i = 0; i < Math.min(found.length, MOST); i++) {
        if (found[i] instanceof MimeMessage message) mails.add(read(message));
      }
      return mails;
    }));
  }

  private static Mail read(MimeMessage message) throws MessagingException {
    try {
      // taken whole: what a server makes of a mail's parts is not always right
      return Mail.of(message.getSize() <= LARGEST ? new MimeMessage(message) : message);
    } catch (FolderClosedException | StoreClosedException away) {
      throw away;
    } catch (MessagingException | IOException | RuntimeException unreadable) {
      return new Mail(message.getMessageID(), "", List.of(), true, "");
    }
  }

  void markRead(MailSetup server, List<String> ids) throws MessagingException {
    Postman.in(() -> with(server, Folder.READ_WRITE, folder -> {
      for (Message message : folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false))) {
        if (message instanceof MimeMessage mail && ids.contains(mail.getMessageID())) mail.setFlag(Flags.Flag.SEEN, true);
      }
      return null;
    }));
  }

  private interface Reading<T> {
    T of(Folder folder) throws MessagingException;
  }

  private static <T> T with(MailSetup server, int mode, Reading<T> reading) throws MessagingException {
    try (Store store = Session.getInstance(server.properties("imap")).getStore("imap")) {
      store.connect(server.inboxHost(), server.inboxPort(), server.user(), server.password());
      try (Folder folder = store.getFolder(INBOX)) {
        folder.open(mode);
        return reading.of(folder);
      }
    }
  }
}
