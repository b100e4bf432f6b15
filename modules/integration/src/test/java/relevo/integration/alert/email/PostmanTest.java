package relevo.integration.alert.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.flow.FileAsked;
import relevo.integration.alert.Deliveries;
import relevo.integration.vendor.NotDelivered;
import relevo.integration.vendor.NotDelivered.Sort;

class PostmanTest {

  private static final Letter LETTER = new Letter("n-1@desk.example", "ana@acme.example", "relevo+a1@desk.example", "Ñandú", "hola", "<p>hola</p>", "Relevo <x.relevo.desk.example>");

  GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
  Postman postman = new Postman();

  @BeforeEach
  void start() {
    server.start();
    server.setUser("relevo@desk.example", "relevo", "secreto");
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private MailSetup setup(String security, String password) {
    return new MailSetup(Deliveries.setup("email", Map.of("from", "relevo@desk.example", "host", "127.0.0.1", "port", String.valueOf(server.getSmtp().getPort()),
        "security", security, "user", "relevo"), Map.of("password", password)));
  }

  @Test
  void hands_over_text_and_html_under_our_own_number() throws Exception {
    postman.send(setup("none", "secreto"), LETTER);
    MimeMessage message = server.getReceivedMessages()[0];
    assertThat(message.getMessageID()).isEqualTo("<n-1@desk.example>");
    assertThat(message.getSubject()).isEqualTo("Ñandú");
    assertThat(message.getReplyTo()[0].toString()).isEqualTo("relevo+a1@desk.example");
    assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(message.getHeader("List-Id")).containsExactly("Relevo <x.relevo.desk.example>");
    assertThat(GreenMailUtil.getBody(message)).contains("hola", "<p>hola</p>");
  }

  @Test
  void hands_over_a_file_under_its_own_name() throws Exception {
    byte[] bytes = "número,importe\n1,2\n".getBytes(StandardCharsets.UTF_8);
    Enclosed file = new Enclosed("recibo nº 1.csv", new FileAsked.Copy("text/csv", bytes.length, sink -> sink.write(bytes)));
    postman.send(setup("none", "secreto"), new Letter("n-2@desk.example", "ana@acme.example", null, "Recibo", "hola", "<p>hola</p>", null, List.of(), file));
    MimeMultipart content = (MimeMultipart) server.getReceivedMessages()[0].getContent();
    assertThat(content.getCount()).isEqualTo(2);
    assertThat(((MimeMultipart) content.getBodyPart(0).getContent()).getCount()).isEqualTo(2);
    assertThat(content.getBodyPart(1).getFileName()).isEqualTo("recibo nº 1.csv");
    assertThat(content.getBodyPart(1).getDisposition()).isEqualTo("attachment");
    assertThat(content.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(bytes);
  }

  @Test
  void waits_where_a_file_cannot_be_read_just_now() {
    Enclosed file = new Enclosed("a.pdf", new FileAsked.Copy("application/pdf", 3, sink -> {
      throw new IOException("away");
    }));
    Letter letter = new Letter("n-3@desk.example", "ana@acme.example", null, "Recibo", "hola", "<p>hola</p>", null, List.of(), file);
    assertThatThrownBy(() -> postman.send(setup("none", "secreto"), letter)).isInstanceOfSatisfying(NotDelivered.class,
        failure -> assertThat(failure.sort()).isEqualTo(Sort.LATER));
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void gives_neither_password_nor_mail_to_a_server_that_does_not_encrypt() {
    assertThatThrownBy(() -> postman.send(setup("starttls", "secreto"), LETTER)).isInstanceOf(NotDelivered.class);
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void says_that_the_password_is_wrong_and_tries_again_until_somebody_mends_it() {
    assertThatThrownBy(() -> postman.greet(setup("none", "otro"))).hasMessageContaining("rechaza el usuario");
    assertThatThrownBy(() -> postman.send(setup("none", "otro"), LETTER))
        .isInstanceOfSatisfying(NotDelivered.class, failure -> assertThat(failure.sort()).isEqualTo(Sort.LATER));
  }

  @Test
  void comes_back_later_where_nobody_answers() {
    MailSetup setup = setup("none", "secreto");
    server.stop();
    assertThatThrownBy(() -> postman.send(setup, LETTER))
        .isInstanceOfSatisfying(NotDelivered.class, failure -> assertThat(failure.sort()).isEqualTo(Sort.LATER));
  }

  @Test
  void knows_a_passing_refusal_from_one_for_good() {
    assertThat(Postman.read(new MessagingException("451 4.7.1 Greylisted")).sort()).isEqualTo(Sort.LATER);
    assertThat(Postman.read(new MessagingException("550 5.1.1 No such user")).sort()).isEqualTo(Sort.NEVER);
    assertThat(Postman.read(new MessagingException("x", new MessagingException("552 too large"))).sort()).isEqualTo(Sort.NEVER);
    assertThat(Postman.read(new MessagingException("Connection reset")).sort()).isEqualTo(Sort.LATER);
  }

  @Test
  void tries_again_after_a_line_that_broke_before_the_server_had_answered() {
    assertThat(Postman.read(new SendFailedException("[EOF]")).sort()).isEqualTo(Sort.LATER);
    assertThat(Postman.read(new SendFailedException("Invalid Addresses", null, null, null, new Address[] {new InternetAddress()})).sort()).isEqualTo(Sort.NEVER);
  }
}
