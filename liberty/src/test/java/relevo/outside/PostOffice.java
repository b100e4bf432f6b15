package relevo.outside;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A mail server of our own, with the desk's mailbox. */
class PostOffice {

  static final String PASSWORD = "mail-secreto";

  private final GreenMail server = new GreenMail(new ServerSetup[] {new ServerSetup(0, "127.0.0.1", "smtp"), new ServerSetup(0, "127.0.0.1", "imap")});
  private GreenMailUser mailbox;

  void opens() {
    server.start();
    mailbox = server.setUser("relevo@desk.example", "relevo", PASSWORD);
  }

  void closes() {
    server.stop();
  }

  /** How an administrator sets the desk up to use it. */
  Map<String, Object> form(String password, Map<String, String> more) {
    Map<String, String> settings = new HashMap<>(Map.of("from", "relevo@desk.example", "host", "127.0.0.1", "port", String.valueOf(server.getSmtp().getPort()),
        "security", "none", "user", "relevo", "inboxHost", "127.0.0.1", "inboxPort", String.valueOf(server.getImap().getPort())));
    settings.putAll(more);
    return Map.of("kind", "email", "settings", settings, "secrets", Map.of("password", password));
  }

  void answers(String from, String to, String id, String headers, String text) throws Exception {
    String mail = "From: <" + from + ">\r\nTo: " + to + "\r\nMessage-ID: <" + id + ">\r\nSubject: Re: ticket\r\nContent-Type: text/plain; charset=utf-8\r\n" + headers + "\r\n" + text;
    mailbox.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8))));
  }

  /** Waits for the first one to somebody that fits. */
  MimeMessage mail(String to, Predicate<String> fits) {
    return Eventually.get("the mail to " + to, () -> mails(to).stream().filter(each -> fits.test(GreenMailUtil.getWholeMessage(each))).toList(), found -> !found.isEmpty()).getFirst();
  }

  List<MimeMessage> mails(String to) {
    return Stream.of(server.getReceivedMessages()).filter(each -> GreenMailUtil.getWholeMessage(each).contains("To: " + to)).toList();
  }
}
