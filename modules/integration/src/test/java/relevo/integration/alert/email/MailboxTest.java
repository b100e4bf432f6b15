package relevo.integration.alert.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.integration.alert.Deliveries;

class MailboxTest {

  static final String KEY = "k";
  static final String OURS = new ReplyAddress(new UUID(1, 2), ReplyAddress.AGENT, "ana@acme.example").at("relevo@desk.example", KEY);

  GreenMail server = new GreenMail(new ServerSetup[] {new ServerSetup(0, "127.0.0.1", "smtp"), new ServerSetup(0, "127.0.0.1", "imap")});
  Mailbox mailbox = new Mailbox();
  GreenMailUser user;
  MailSetup setup;

  @BeforeEach
  void start() {
    server.start();
    user = server.setUser("relevo@desk.example", "relevo", "secreto");
    setup = new MailSetup(Deliveries.setup("email", Map.of("from", "relevo@desk.example", "security", "none", "user", "relevo", "inboxHost", "127.0.0.1",
        "inboxPort", String.valueOf(server.getImap().getPort())), Map.of("password", "secreto", MailSetup.REPLY_KEY, KEY)));
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private void comes(String id, String headers, String body) throws Exception {
    String mail = "From: Ana <Ana@acme.example>\r\nTo: " + OURS + "\r\n" + (id == null ? "" : "Message-ID: <" + id + ">\r\n") + "Subject: Re: x\r\n"
        + (headers.contains("Content-Type") ? "" : "Content-Type: text/plain; charset=utf-8\r\n") + headers + "\r\n" + body;
    user.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void reads_what_nobody_read_until_it_is_marked() throws Exception {
    comes("1@x", "", "Hola\r\n\r\nEl lunes Relevo escribió:\r\n> cita");
    comes("2@x", "", "Adiós");
    assertThat(mailbox.unread(setup)).extracting(Mail::id, Mail::from, Mail::text)
        .containsExactly(tuple("<1@x>", "ana@acme.example", "Hola"), tuple("<2@x>", "ana@acme.example", "Adiós"));
    assertThat(mailbox.unread(setup)).hasSize(2);
    mailbox.markRead(setup, List.of(mailbox.unread(setup).getFirst().mark(), "<2@x>"));
    assertThat(mailbox.unread(setup)).extracting(Mail::id).containsExactly("<2@x>");
  }

  @Test
  void marks_what_has_no_number_of_its_own_lest_it_hides_what_is_newer() throws Exception {
    for (int i = 0; i < 20; i++) comes(null, "", "Hola");
    comes("21@x", "", "Adiós");
    List<Mail> mails = mailbox.unread(setup);
    assertThat(mails).hasSize(20).extracting(Mail::id).containsOnlyNulls();
    mailbox.markRead(setup, mails.stream().map(Mail::mark).toList());
    assertThat(mailbox.unread(setup)).extracting(Mail::id).containsExactly("<21@x>");
  }

  @Test
  void bears_one_that_cannot_be_read() throws Exception {
    comes("1@x", "Content-Type: multipart/mixed\r\n", "Hola");
    comes("2@x", "Content-Type: text/plain; charset=nada\r\n", "Hola");
    comes("3@x", "", "Adiós");
    assertThat(mailbox.unread(setup)).hasSize(3).allSatisfy(mail -> assertThat(mail.mark()).isNotNull()).last().extracting(Mail::text).isEqualTo("Adiós");
  }

  @Test
  void reads_nothing_of_what_went_to_an_address_that_is_not_ours() throws Exception {
    setup = new MailSetup(Deliveries.setup("email", setup.setup().settings(), Map.of("password", "secreto", MailSetup.REPLY_KEY, "otra")));
    comes("1@x", "", "Hola");
    assertThat(mailbox.unread(setup)).extracting(Mail::id, Mail::text).containsExactly(tuple("<1@x>", ""));
  }

  @Test
  void goes_on_with_what_it_has_where_reading_takes_long() throws Exception {
    for (int i = 1; i <= 4; i++) comes(i + "@x", "", "Hola");
    long[] now = {0};
    mailbox.nanos = () -> now[0] += 10_000_000_000L;
    assertThat(mailbox.unread(setup)).extracting(Mail::id).containsExactly("<1@x>", "<2@x>", "<3@x>");
  }

  @Test
  void knows_to_whom_it_was_sent() throws Exception {
    comes("1@x", "Cc: otra@acme.example\r\nDelivered-To: relevo+a2@desk.example\r\n", "Hola");
    assertThat(mailbox.unread(setup).getFirst().to()).contains(OURS, "relevo+a2@desk.example", "otra@acme.example");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Auto-Submitted: auto-replied", "Precedence: bulk", "X-Autoreply: yes", "Return-Path: <>", "List-Unsubscribe: <https://x.example>",
      "Content-Type: multipart/report; boundary=b; report-type=delivery-status"})
  void knows_what_nobody_wrote(String header) throws Exception {
    comes("1@x", header + "\r\n", "Estoy de vacaciones");
    assertThat(mailbox.unread(setup).getFirst().automatic()).isTrue();
  }

  @Test
  void takes_what_says_that_a_person_wrote_it() throws Exception {
    comes("1@x", "Auto-Submitted: no\r\n", "Hola");
    assertThat(mailbox.unread(setup).getFirst().automatic()).isFalse();
  }
}
