package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import relevo.outside.MailLine.Fault;

/** Tickets by e-mail over a line to the mail server on which everything goes wrong. */
@ExtendWith(OnRunningDesk.class)
class EmailFaultsIT {

  private static final Duration LONG = Duration.ofSeconds(120);

  private final RunningDesk desk;
  private final Meta meta;
  private final GreenMail server = new GreenMail(new ServerSetup[] {new ServerSetup(0, "127.0.0.1", "smtp"), new ServerSetup(0, "127.0.0.1", "imap")});
  private GreenMailUser mailbox;
  private MailLine line;
  private Colleague ana;
  private String address;

  EmailFaultsIT(RunningDesk desk) {
    this.desk = desk;
    meta = new Meta(desk);
  }

  @BeforeEach
  void begin() {
    server.start();
    mailbox = server.setUser("relevo@desk.example", "relevo", "mail-secreto");
    line = new MailLine(server.getSmtp().getPort());
    ana = Colleague.agent(desk, "facturacion");
    address = ana.login() + "@acme.example";
    desk.admin().body(Map.of("kind", "email", "secrets", Map.of("password", "mail-secreto"), "settings", Map.of("from", "relevo@desk.example", "host", "127.0.0.1",
        "port", String.valueOf(line.port()), "security", "none", "user", "relevo", "rooms", "facturacion = " + address, "inboxHost", "127.0.0.1",
        "inboxPort", String.valueOf(server.getImap().getPort()), "people", address + " = " + ana.login()))).put("/integrations/email-faults").then().statusCode(201);
    Eventually.pause(Duration.ofSeconds(4));
  }

  @AfterEach
  void stop() {
    desk.admin().header("If-Match", "*").delete("/integrations/email-faults").then().statusCode(204);
    line.close();
    server.stop();
  }

  @Test
  void arrive_once_each_and_bring_each_answer_to_its_customer_once_whatever_the_line_does() throws Exception {
    List<Fault> faults = List.of(Fault.CLOSED, Fault.BUSY, Fault.SLOW, Fault.DEAF, Fault.CUT);
    Map<String, String> phones = new LinkedHashMap<>();
    Map<String, Fault> before = new LinkedHashMap<>();
    for (int i = 0; i < Stories.many(faults.size()); i++) {
      Fault fault = faults.get(i % faults.size());
      line.next(fault, fault == Fault.BUSY ? 2 : 1);
      String phone = Meta.anybody();
      String ticket = charged(phone);
      phones.put(ticket, phone);
      before.put(ticket, fault);
      Eventually.get("the mail of " + ticket, LONG, () -> mails(ticket), seen -> !seen.isEmpty());
      Eventually.get("it to be told", LONG, this::waiting, List::isEmpty);
    }
    for (String ticket : phones.keySet()) {
      List<MimeMessage> mails = mails(ticket);
      // a line that breaks after the mail says nothing of it: it goes again, as the same mail
      assertThat(mails).as(before.get(ticket).toString()).hasSizeBetween(1, before.get(ticket) == Fault.CUT ? 2 : 1);
      assertThat(mails.stream().map(EmailFaultsIT::id).distinct()).hasSize(1);
      String id = UUID.randomUUID() + "@acme.example";
      for (int i = 0; i < 3; i++) answers(mails.getFirst().getReplyTo()[0].toString(), id, "Ya se lo devolvimos, " + phones.get(ticket));
    }
    for (String phone : phones.values()) new History(desk, phone).awaitText("agent", "Ya se lo devolvimos, " + phone);
    Eventually.pause(Duration.ofSeconds(20));
    for (String phone : phones.values()) assertThat(new History(desk, phone).by("agent")).as(phone).hasSize(1);
    assertThat(desk.admin().get("/integrations/email-faults/deliveries?state=failed").jsonPath().getList("items")).isEmpty();
    Stories.tell("E-mail", phones.size() + " tickets, each there as one mail, each answered three times and heard once, a fault before each", List.copyOf(line.log()));
  }

  private String charged(String phone) {
    meta.messages(Meta.text(phone, Meta.newId(), "me cobraron dos veces el pedido 12345")).then().statusCode(200);
    return Eventually.get("a ticket", () -> desk.admin().get("/tickets?contact=" + phone + "&status=open").then().statusCode(200)
        .extract().<List<String>>path("items.id"), tickets -> !tickets.isEmpty()).getFirst();
  }

  private List<Object> waiting() {
    return desk.admin().get("/integrations/email-faults/deliveries?state=waiting").jsonPath().getList("items");
  }

  private void answers(String to, String id, String text) throws Exception {
    String mail = "From: <" + address + ">\r\nTo: " + to + "\r\nMessage-ID: <" + id + ">\r\nSubject: Re: ticket\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + text;
    mailbox.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8))));
  }

  /** The link to the ticket is broken over lines where it is long. */
  private List<MimeMessage> mails(String ticket) {
    return Stream.of(server.getReceivedMessages()).filter(each -> GreenMailUtil.getWholeMessage(each).replace("=\r\n", "").contains("ticket=3D" + ticket)).toList();
  }

  private static String id(MimeMessage mail) {
    try {
      return mail.getMessageID();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
