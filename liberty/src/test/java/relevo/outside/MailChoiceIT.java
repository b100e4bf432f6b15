package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who waits out of hours may choose to be answered by e-mail, where the desk carries mail to customers. */
@ExtendWith(OnRunningDesk.class)
class MailChoiceIT {

  private static final String OFFER = "escriba aquí su dirección";

  private final RunningDesk desk;
  private final Meta meta;
  private final PostOffice post = new PostOffice();
  private final String phone = Meta.anybody();
  private final String name = "email-" + phone;

  MailChoiceIT(RunningDesk desk) {
    this.desk = desk;
    meta = new Meta(desk);
  }

  @BeforeEach
  void begin() {
    post.opens();
  }

  @AfterEach
  void stop() {
    open("24/7");
    desk.admin().header("If-Match", "*").delete("/integrations/" + name).then().statusCode(204);
    post.closes();
  }

  @Test
  void answer_whoever_asks_for_it_out_of_hours_until_they_write_on_whatsapp_again() throws Exception {
    close();
    reachCustomers();
    Colleague ana = Colleague.agent(desk, "facturacion");
    String ticket = charged();
    History history = new History(desk, phone);
    assertThat(history.awaitText("bot", OFFER).get("text").toString()).contains("Vuelve el").doesNotContain("soporte@example.com");
    says("eva@example");
    history.awaitText("bot", "no parece una dirección de correo");
    says("el pedido es el 12345");
    String theirs = "eva." + phone + "@example.com";
    says("mi correo es Eva." + phone + "@Example.com");
    history.awaitText("bot", "Hecho: le responderemos por correo a ev•••@example.com.");
    assertThat(texts(history, "bot")).filteredOn(text -> text.contains(OFFER)).hasSize(1);
    assertThat(texts(history, "bot")).filteredOn(text -> text.contains("Hecho")).hasSize(1);
    assertThat(texts(history, "customer")).contains("eva@example", "el pedido es el 12345", "mi correo es Eva." + phone + "@Example.com");
    String conversation = history.conversation().orElseThrow();
    String contact = desk.admin().get("/conversations/" + conversation).then().body("otherWay", is("ev•••@example.com")).body("prefersMail", is(true)).extract().path("contact");
    desk.admin().get("/contacts/" + contact + "/profile").then().statusCode(200).body("attributes.find { it.name == 'email' }.value", is(theirs))
        .body("attributes.find { it.name == 'email' }.source", is("customer"));
    desk.admin().body(Map.of("agent", ana.login())).post("/tickets/" + ticket + "/claim").then().statusCode(200);
    ana.asks().body(Map.of("text", "Ya se lo devolvimos")).post("/tickets/" + ticket + "/messages").then().statusCode(200);
    MimeMessage mail = post.mail(theirs, each -> each.contains("Ya se lo devolvimos"));
    assertThat(String.valueOf(history.await("agent", said -> "sent".equals(said.get("status"))).get("content"))).contains("email");
    String id = UUID.randomUUID() + "@example.com";
    post.answers(theirs, mail.getReplyTo()[0].toString(), id, "", "Gracias, ya lo vi.");
    history.awaitText("customer", "ya lo vi");
    ana.asks().body(Map.of("text", "De nada")).post("/tickets/" + ticket + "/messages").then().statusCode(200);
    assertThat(post.mail(theirs, each -> each.contains("De nada")).getHeader("References")[0]).contains(mail.getMessageID()).contains(id);
    byte[] pdf = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    String file = desk.admin().contentType("application/pdf").header("X-File-Name", "Factura%20de%20a%C3%B1o.pdf").body(pdf).post("/conversations/" + conversation + "/uploads").then()
        .statusCode(200).extract().path("id");
    ana.asks().body(Map.of("content", Map.of("kind", "DOCUMENT", "text", "Su factura", "media", Map.of("stored", file)))).post("/tickets/" + ticket + "/messages").then().statusCode(200);
    MimeMultipart mixed = (MimeMultipart) post.mail(theirs, each -> each.contains("Su factura")).getContent();
    assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("Factura de año.pdf");
    assertThat(mixed.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(pdf);
    assertThat(String.valueOf(history.await("agent", said -> "Su factura".equals(said.get("text")) && "sent".equals(said.get("status"))).get("content"))).contains("email");
    says("mejor por aquí");
    history.awaitText("customer", "mejor por aquí");
    desk.admin().get("/conversations/" + conversation).then().body("otherWay", is((Object) null)).body("prefersMail", is(false));
    ana.asks().body(Map.of("text", "Como guste")).post("/tickets/" + ticket + "/messages").then().statusCode(200);
    Map<String, Object> here = history.await("agent", said -> "Como guste".equals(said.get("text")) && List.of("sent", "delivered", "read").contains(said.get("status")));
    assertThat(String.valueOf(here.get("content"))).doesNotContain("email");
    assertThat(post.mails(theirs)).hasSize(3);
  }

  @Test
  void offer_the_address_that_is_known_and_take_the_word_for_it() {
    close();
    reachCustomers();
    History history = new History(desk, phone);
    says("hola");
    history.awaitText("bot", "asistente automático");
    String conversation = history.conversation().orElseThrow();
    String contact = desk.admin().get("/conversations/" + conversation).then().extract().path("contact");
    desk.admin().body(Map.of("value", "eva." + phone + "@example.com")).put("/contacts/" + contact + "/attributes/email").then().statusCode(200);
    charged();
    history.awaitText("bot", "por correo a ev•••@example.com, escriba «correo»");
    desk.admin().get("/conversations/" + conversation).then().body("otherWay", is((Object) null)).body("prefersMail", is(false));
    says("Correo, por favor");
    history.awaitText("bot", "Hecho: le responderemos por correo a ev•••@example.com.");
    desk.admin().get("/conversations/" + conversation).then().body("otherWay", is("ev•••@example.com")).body("prefersMail", is(true));
  }

  @Test
  void are_offered_to_nobody_where_none_go_to_customers() {
    close();
    uses(Map.of("fallback", "mesa@desk.example"));
    charged();
    History history = new History(desk, phone);
    history.awaitText("bot", "Vuelve el");
    says("eva@example.com");
    history.awaitText("customer", "eva@example.com");
    Eventually.pause(Duration.ofSeconds(2));
    assertThat(texts(history, "bot")).noneMatch(text -> text.contains(OFFER) || text.contains("Hecho"));
    String contact = desk.admin().get("/conversations/" + history.conversation().orElseThrow()).then().body("prefersMail", is(false)).extract().path("contact");
    desk.admin().get("/contacts/" + contact + "/profile").then().statusCode(200).body("attributes.findAll { it.name == 'email' }", empty());
  }

  private void uses(Map<String, String> settings) {
    desk.admin().body(post.form(PostOffice.PASSWORD, settings)).put("/integrations/" + name).then().statusCode(201);
    // nodes hear of it, and of the team's hours, a little later
    Eventually.pause(Duration.ofSeconds(4));
  }

  private void reachCustomers() {
    uses(Map.of("customers", "true"));
  }

  /** Until the day after tomorrow. */
  private void close() {
    String day = LocalDate.now(ZoneId.of("Europe/Madrid")).plusDays(2).getDayOfWeek().name();
    open(day.charAt(0) + day.substring(1, 2).toLowerCase(Locale.ROOT) + " 09:00-18:00");
  }

  private void open(String hours) {
    desk.admin().body(Map.of("tier", 2, "hours", hours, "zone", "Europe/Madrid")).put("/teams/facturacion").then().statusCode(200);
  }

  private void says(String text) {
    meta.messages(Meta.text(phone, Meta.newId(), text)).then().statusCode(200);
  }

  private static List<String> texts(History history, String author) {
    return history.by(author).stream().map(each -> String.valueOf(each.get("text"))).toList();
  }

  private String charged() {
    says("me cobraron dos veces el pedido 12345");
    return Eventually.get("a ticket", () -> desk.admin().get("/tickets?contact=" + phone + "&status=open").then().statusCode(200)
        .extract().<List<String>>path("items.id"), tickets -> !tickets.isEmpty()).getFirst();
  }
}
