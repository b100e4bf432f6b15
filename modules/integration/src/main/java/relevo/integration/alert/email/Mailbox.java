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
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** Reads what came into a mailbox and nobody has read; what was carried out is marked as read afterwards. */
@ApplicationScoped
class Mailbox {

  private static final int MOST = 20;
  private static final Duration PATIENCE = Duration.ofSeconds(25);
  private static final String INBOX = "INBOX";

  LongSupplier nanos = System::nanoTime;

  /** The oldest first, as many as can be read in a while. Reading marks nothing. */
  List<Mail> unread(MailSetup server) throws MessagingException {
    long begun = nanos.getAsLong();
    return Postman.in(() -> with(server, Folder.READ_ONLY, folder -> {
      List<Mail> mails = new ArrayList<>();
      Message[] found = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
      for (int i = 0; i < Math.min(found.length, MOST); i++) {
        if (i > 0 && nanos.getAsLong() - begun > PATIENCE.toNanos()) break;
        if (found[i] instanceof MimeMessage message) mails.add(read(folder, message, server.replyKeys()));
      }
      return mails;
    }));
  }

  private static Mail read(Folder folder, MimeMessage message, List<String> keys) throws MessagingException {
    String mark = null;
    try {
      mark = validity(folder) + ((UIDFolder) folder).getUID(message);
      return Mail.of(mark, message, keys);
    } catch (FolderClosedException | StoreClosedException away) {
      throw away;
    } catch (MessagingException | IOException | RuntimeException unreadable) {
      return new Mail(mark, null, "", List.of(), true, "");
    }
  }

  /** The numbers of a mailbox's mails begin so, for as long as they are good. */
  private static String validity(Folder folder) throws MessagingException {
    return ((UIDFolder) folder).getUIDValidity() + ":";
  }

  void markRead(MailSetup server, List<String> marks) throws MessagingException {
    Postman.in(() -> with(server, Folder.READ_WRITE, folder -> {
      String validity = validity(folder);
      long[] numbers = marks.stream().filter(mark -> mark.startsWith(validity)).mapToLong(mark -> Long.parseLong(mark.substring(validity.length()))).toArray();
      for (Message message : ((UIDFolder) folder).getMessagesByUID(numbers)) {
        if (message != null) message.setFlag(Flags.Flag.SEEN, true);
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
