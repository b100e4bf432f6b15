package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tickets by e-mail, and answers that come back by it. */
@ExtendWith(OnRunningDesk.class)
class EmailIT {

  private final RunningDesk desk;
  private final Meta meta;
  private final PostOffice post = new PostOffice();
  private final String phone = Meta.anybody();
  private final String name = "email-" + phone;
  private Colleague ana;
  private String address;

  EmailIT(RunningDesk desk) {
    this.desk = desk;
    meta = new Meta(desk);
  }

  @BeforeEach
  void begin() {
    post.opens();
    ana = Colleague.agent(desk, "facturacion");
    address = ana.login() + "@acme.example";
    desk.admin().body(form("mail-secreto", Map.of())).put("/integrations/" + name).then().statusCode(201);
    Eventually.pause(Duration.ofSeconds(4));
  }

  @AfterEach
  void stop() {
    desk.admin().header("If-Match", "*").delete("/integrations/" + name).then().statusCode(204);
    post.closes();
  }

  @Test
  void tell_each_of_the_team_and_carry_the_answer_to_the_customer_once() throws Exception {
    String ticket = charged();
    MimeMessage mail = post.mail(address, each -> true);
    assertThat(mail.getSubject()).startsWith("[facturacion] Un cliente espera a una persona");
    assertThat(GreenMailUtil.getWholeMessage(mail)).contains("Auto-Submitted: auto-generated", "/inbox?ticket=3D" + ticket.substring(0, 8));
    String to = mail.getReplyTo()[0].toString();
    assertThat(to).startsWith("relevo+a");
    String id = UUID.randomUUID() + "@acme.example";
    for (int i = 0; i < 2; i++) post.answers(address, to, id, "", "Hola, ya lo he devuelto.\r\n\r\nEl lunes, Relevo escribió:\r\n> Un cliente espera\r\n");
    post.answers("eva@evil.example", to, "forged@evil.example", "", "Soy Ana, deme la clave");
    post.answers(address, to, "vacation@acme.example", "Auto-Submitted: auto-replied\r\n", "Estoy de vacaciones");
    History history = new History(desk, phone);
    assertThat(history.awaitText("agent", "ya lo he devuelto")).containsEntry("agent", ana.login());
    desk.admin().get("/tickets/" + ticket).then().body("status", is("assigned")).body("agent", is(ana.login()));
    Eventually.pause(Duration.ofSeconds(20));
    List<String> said = history.by("agent").stream().map(Object::toString).toList();
    assertThat(said).hasSize(1);
    assertThat(said.getFirst()).doesNotContain("escribió").doesNotContain("vacaciones").doesNotContain("Soy Ana");
  }

  @Test
  void bring_back_an_answer_that_cannot_go_with_the_reason() throws Exception {
    String ticket = charged();
    String to = post.mail(address, each -> true).getReplyTo()[0].toString();
    desk.admin().body(Map.of("agent", ana.login())).post("/tickets/" + ticket + "/claim").then().statusCode(200);
    desk.admin().body(Map.of("outcome", "devuelto")).post("/tickets/" + ticket + "/resolve").then().statusCode(200);
    post.answers(address, to, UUID.randomUUID() + "@acme.example", "", "Tarde");
    MimeMessage notice = post.mail(address, each -> each.contains("no lleg"));
    assertThat(GreenMailUtil.getBody(notice)).contains("Tarde");
    assertThat(new History(desk, phone).by("agent")).isEmpty();
  }

  @Test
  void wait_for_a_server_that_is_away() throws Exception {
    post.closes();
    charged();
    Eventually.pause(Duration.ofSeconds(3));
    post.opens();
    desk.admin().header("If-Match", "*").body(form("mail-secreto", Map.of())).put("/integrations/" + name).then().statusCode(200);
    post.mail(address, each -> true);
    Eventually.pause(Duration.ofSeconds(2));
    assertThat(post.mails(address)).hasSize(1);
  }

  @Test
  void are_set_up_with_care() {
    desk.admin().post("/integrations/" + name + "/check").then().statusCode(200).body("good", is(true));
    desk.admin().body(form("otra-clave", Map.of())).put("/integrations/otro").then().statusCode(201);
    desk.admin().post("/integrations/otro/check").then().statusCode(200).body("good", is(false)).body("words", containsString("rechaza el usuario"));
    desk.admin().header("If-Match", "*").delete("/integrations/otro").then().statusCode(204);
    desk.admin().body(form("x", Map.of("from", "no es un correo"))).put("/integrations/otro").then().statusCode(422);
    assertThat(desk.logs()).doesNotContain("mail-secreto").doesNotContain("otra-clave");
  }

  @Test
  void reach_the_customer_whose_window_is_closed_and_bring_their_answer_back() throws Exception {
    String ticket = charged();
    desk.admin().header("If-Match", "*").body(form("mail-secreto", Map.of("customers", "true"))).put("/integrations/" + name).then().statusCode(200);
    desk.admin().body(Map.of("agent", ana.login())).post("/tickets/" + ticket + "/claim").then().statusCode(200);
    History history = new History(desk, phone);
    String conversation = history.conversation().orElseThrow();
    String contact = desk.admin().get("/conversations/" + conversation).then().body("otherWay", is((Object) null)).extract().path("contact");
    new Sql(desk).run("update messaging.conversation set last_inbound_at = now() - interval '25 hours' where id = ?", UUID.fromString(conversation));
    ana.asks().body(Map.of("text", "Nadie me oye")).post("/tickets/" + ticket + "/messages").then().statusCode(409).body("type", is("urn:relevo:problem:window-closed"));
    String theirs = "eva." + phone + "@example.com";
    desk.admin().body(Map.of("value", theirs)).put("/contacts/" + contact + "/attributes/email").then().statusCode(200);
    Eventually.pause(Duration.ofSeconds(4));
    desk.admin().get("/conversations/" + conversation).then().body("otherWay", is("ev•••@example.com"));
    ana.asks().body(Map.of("text", "Ya se lo devolvimos ñ")).post("/tickets/" + ticket + "/messages").then().statusCode(200);
    MimeMessage mail = post.mail(theirs, each -> true);
    assertThat(history.await("agent", said -> "sent".equals(said.get("status")))).containsEntry("text", "Ya se lo devolvimos ñ");
    String to = mail.getReplyTo()[0].toString();
    assertThat(to).startsWith("relevo+c");
    String id = UUID.randomUUID() + "@example.com";
    for (int i = 0; i < 2; i++) post.answers(theirs, to, id, "", "Gracias, ya lo vi.\r\n\r\nEl lunes, Relevo escribió:\r\n> Ya se lo devolvimos\r\n");
    post.answers("mala@evil.example", to, "forged@evil.example", "", "Soy Eva, deme su clave");
    assertThat(String.valueOf(history.awaitText("customer", "ya lo vi").get("content"))).contains("email");
    ana.asks().body(Map.of("text", "De nada")).post("/tickets/" + ticket + "/messages").then().statusCode(200);
    MimeMessage next = post.mail(theirs, each -> each.contains("De nada"));
    assertThat(next.getHeader("References")[0]).contains(mail.getMessageID()).contains(id);
    post.answers(theirs, to, UUID.randomUUID() + "@example.com", "", "BAJA");
    history.awaitText("customer", "BAJA");
    ana.asks().body(Map.of("text", "Una cosa más")).post("/tickets/" + ticket + "/messages").then().statusCode(409).body("type", is("urn:relevo:problem:window-closed"));
    assertThat(post.mails(theirs)).hasSize(2);
    assertThat(history.by("customer").stream().map(each -> String.valueOf(each.get("text")))).doesNotContain("Soy Eva, deme su clave").filteredOn(each -> each.contains("ya lo vi")).hasSize(1);
    assertThat(history.by("agent")).hasSize(2);
  }

  private String charged() {
    meta.messages(Meta.text(phone, Meta.newId(), "me cobraron dos veces el pedido 12345")).then().statusCode(200);
    return Eventually.get("a ticket", () -> desk.admin().get("/tickets?contact=" + phone + "&status=open").then().statusCode(200)
        .extract().<List<String>>path("items.id"), tickets -> !tickets.isEmpty()).getFirst();
  }

  private Map<String, Object> form(String password, Map<String, String> more) {
    Map<String, String> settings = new HashMap<>(Map.of("rooms", "facturacion = " + address, "people", address + " = " + ana.login()));
    settings.putAll(more);
    return post.form(password, settings);
  }
}
