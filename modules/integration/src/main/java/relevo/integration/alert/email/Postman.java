package relevo.integration.alert.email;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import relevo.integration.vendor.NotDelivered;
import relevo.integration.vendor.NotDelivered.Sort;

/** Hands mail over to its server, which takes it from there. */
@ApplicationScoped
class Postman {

  private static final String NAME = "Relevo";
  private static final Pattern CODE = Pattern.compile("^\\s*([245]\\d\\d)[ -]");

  private static volatile ClassLoader parts;

  void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
    parts = Thread.currentThread().getContextClassLoader();
  }

  /** @throws NotDelivered LATER where the server is away, says so or does not know us, NEVER where it does not take it at all */
  void send(MailSetup server, Letter letter) throws NotDelivered {
    try {
      in(() -> {
        Session session = Session.getInstance(server.properties("smtp"));
        MimeMessage message = message(session, server, letter);
        try (Transport transport = session.getTransport("smtp")) {
          transport.connect(server.host(), server.port(), server.user(), server.password());
          transport.sendMessage(message, message.getAllRecipients());
        }
        return null;
      });
    } catch (AuthenticationFailedException stranger) {
      // somebody can mend it, and nothing is lost until then
      throw new NotDelivered(Sort.LATER, "el servidor de correo rechaza el usuario o la contraseña", 535, null, null);
    } catch (AddressException nobody) {
      throw NotDelivered.never("«" + letter.to() + "» no es una dirección de correo");
    } catch (MessagingException failure) {
      throw read(failure);
    }
  }

  /** Whether the server would take mail from us. */
  void greet(MailSetup server) throws NotDelivered {
    try {
      in(() -> {
        try (Transport transport = Session.getInstance(server.properties("smtp")).getTransport("smtp")) {
          transport.connect(server.host(), server.port(), server.user(), server.password());
        }
        return null;
      });
    } catch (AuthenticationFailedException stranger) {
      throw NotDelivered.never("el servidor de correo rechaza el usuario o la contraseña");
    } catch (MessagingException failure) {
      throw read(failure);
    }
  }

  static NotDelivered read(MessagingException failure) {
    int code = code(failure);
    boolean refused = code >= 500 || code == 0 && failure instanceof SendFailedException sending && isNobody(sending);
    if (refused) return new NotDelivered(Sort.NEVER, "el servidor de correo no lo acepta" + (code == 0 ? "" : " (" + code + ")"), code, null, null);
    return new NotDelivered(Sort.LATER, code == 0 ? "el servidor de correo no responde" : "el servidor de correo no puede ahora (" + code + ")", code, null, null);
  }

  /** A line that breaks is told in the same way, but of no address. */
  private static boolean isNobody(SendFailedException sending) {
    return sending.getInvalidAddresses() != null && sending.getInvalidAddresses().length > 0;
  }

  /** What the server said, as far as it did; the address's own refusal counts most. */
  private static int code(MessagingException failure) {
    int code = 0;
    for (Exception each = failure; each instanceof MessagingException message; each = message.getNextException()) {
      Matcher said = CODE.matcher(String.valueOf(message.getMessage()));
      if (said.find()) code = Integer.parseInt(said.group(1));
    }
    return code;
  }

  static MimeMessage message(Session session, MailSetup server, Letter letter) throws MessagingException {
    MimeMessage message = new Numbered(session, letter.id());
    message.setFrom(named(server.from()));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
    if (letter.replyTo() != null) message.setReplyTo(new Address[] {new InternetAddress(letter.replyTo(), true)});
    message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
    message.setSentDate(new Date());
    if (letter.list() != null) {
      message.setHeader("Auto-Submitted", "auto-generated");
      message.setHeader("List-Id", letter.list());
    }
    message.setHeader("X-Auto-Response-Suppress", "All");
    if (!letter.answers().isEmpty()) {
      message.setHeader("In-Reply-To", "<" + letter.answers().getLast() + ">");
      message.setHeader("References", letter.answers().stream().distinct().map(each -> "<" + each + ">").collect(Collectors.joining(" ")));
    }
    message.setContent(content(letter));
    message.saveChanges();
    return message;
  }

  private static MimeMultipart content(Letter letter) throws MessagingException {
    MimeBodyPart text = new MimeBodyPart();
    text.setText(letter.text(), StandardCharsets.UTF_8.name());
    MimeBodyPart html = new MimeBodyPart();
    html.setText(letter.html(), StandardCharsets.UTF_8.name(), "html");
    MimeMultipart said = new MimeMultipart("alternative", text, html);
    if (letter.file() == null) return said;
    MimeBodyPart words = new MimeBodyPart();
    words.setContent(said);
    return new MimeMultipart("mixed", words, enclosed(letter.file()));
  }

  /** In memory while it leaves: whoever asks for the mail sees to it that it is not too large. */
  private static MimeBodyPart enclosed(Enclosed file) throws MessagingException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) file.copy().size());
    try {
      file.copy().bytes().copyTo(bytes);
    } catch (IOException away) {
      throw new MessagingException("the file could not be read", away);
    }
    MimeBodyPart part = new MimeBodyPart();
    part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes.toByteArray(), file.copy().mimeType())));
    part.setFileName(file.name());
    part.setDisposition(Part.ATTACHMENT);
    // whatever its letters are, nobody may touch its line ends
    part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }

  private static InternetAddress named(String address) throws AddressException {
    InternetAddress from = new InternetAddress(address, true);
    try {
      from.setPersonal(NAME, StandardCharsets.UTF_8.name());
    } catch (UnsupportedEncodingException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
    return from;
  }

  /** One that keeps its number when it is written. */
  private static final class Numbered extends MimeMessage {

    private final String id;

    Numbered(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", "<" + id + ">");
    }
  }

  /** Something that is done with the server. */
  interface Talk<T> {
    T talk() throws MessagingException;
  }

  /** The library looks for its parts by the thread's class loader: only the one that the server gives the application finds them. */
  static <T> T in(Talk<T> talk) throws MessagingException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    if (parts != null) thread.setContextClassLoader(parts);
    try {
      return talk.talk();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
