package relevo.flow.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.Content;
import relevo.events.Owner;
import relevo.events.escalation.AlternativeOffered;
import relevo.events.flow.MailChosen;
import relevo.events.flow.ReplyComposed.Purpose;
import relevo.events.messaging.MessageReceived;
import relevo.kernel.Ids;

class TakeMailTest {

  static final ZonedDateTime MONDAY = ZonedDateTime.of(2026, 11, 23, 9, 0, 0, 0, ZoneId.of("Europe/Madrid"));

  final Desk desk = new Desk("bienvenida");
  final MailDesk mail = desk.mail;
  final Notices notices = new Notices();

  @BeforeEach
  void a_customer_waits_out_of_hours() {
    notices.replies = desk.replies;
    notices.settings = desk.settings;
    notices.offerMail = mail.offer;
    desk.hears("hola");
    mail.ticket = Ids.next();
  }

  private void offer(String language, String alternative, ZonedDateTime until) {
    notices.on(new AlternativeOffered(desk.conversation, Ids.next(), language, "retenciones", alternative, until));
  }

  private UUID writes(String text) {
    return desk.hears(Content.text(text), Owner.HUMAN);
  }

  private int said() {
    return desk.replies.all.size();
  }

  @Test
  void offers_with_the_hour_and_in_place_of_the_other_address() {
    offer("es", "correo", MONDAY);
    assertThat(desk.said()).startsWith("En este momento el equipo").contains("lunes 23")
        .endsWith("Si prefiere que le respondamos por correo, escriba aquí su dirección: la usaremos solo para atender sus consultas.")
        .doesNotContain("soporte@example.com");
  }

  @Test
  void offers_the_address_that_is_known_in_the_customers_language() {
    mail.known = "an•••@example.com";
    offer("en", null, MONDAY);
    assertThat(desk.said()).endsWith("by e-mail to an•••@example.com, write “email”, or another address here: we will use it only to deal with your enquiries.");
    mail.ticket = Ids.next();
    offer("pt", "llamada", MONDAY);
    assertThat(desk.said()).contains("ligação").endsWith("vamos usá-lo só para atender às suas consultas.");
  }

  @Test
  void offers_once_for_each_ticket() {
    offer("es", null, MONDAY);
    offer("es", "correo", MONDAY);
    assertThat(desk.said()).endsWith("escríbanos a soporte@example.com y le contestaremos por correo.");
    mail.ticket = Ids.next();
    offer("es", "correo", MONDAY);
    assertThat(desk.said()).contains("escriba aquí su dirección");
  }

  @Test
  void offers_nothing_where_no_mail_goes_or_nobody_waits_or_the_team_is_there() {
    mail.serves = false;
    offer("es", "correo", MONDAY);
    assertThat(desk.said()).endsWith("escríbanos a soporte@example.com y le contestaremos por correo.");
    mail.serves = true;
    offer("es", "correo", null);
    assertThat(desk.said()).doesNotContain("escriba aquí");
    mail.ticket = null;
    offer("es", null, MONDAY);
    assertThat(desk.said()).endsWith("le contestará por aquí.");
    int said = said();
    writes("ana@example.com");
    assertThat(said()).isEqualTo(said);
    assertThat(mail.chosen).isEmpty();
  }

  @Test
  void takes_an_address_and_says_where_the_answer_will_go() {
    offer("es", null, MONDAY);
    UUID message = writes("es Ana@example.com, gracias");
    assertThat(mail.chosen).containsExactly(new MailChosen(desk.conversation, message, desk.customer, "ana@example.com"));
    assertThat(desk.said()).isEqualTo("Hecho: le responderemos por correo a •••@example.com. Si vuelve a escribirnos por aquí, le contestaremos por aquí.");
    assertThat(desk.replies.last().purpose()).isEqualTo(Purpose.NOTICE);
    assertThat(desk.replies.last().source()).isNotEqualTo(message);
    assertThat(desk.turns.last().messageId()).isEqualTo(message);
  }

  @Test
  void takes_the_word_where_an_address_is_known_and_asks_for_one_where_none_is() {
    offer("es", null, MONDAY);
    writes("correo");
    assertThat(desk.said()).isEqualTo("Escriba aquí la dirección de correo a la que quiere que le respondamos.");
    assertThat(mail.chosen).isEmpty();
    mail.known = "an•••@example.com";
    UUID message = writes("por correo, por favor");
    assertThat(mail.chosen).containsExactly(new MailChosen(desk.conversation, message, desk.customer, null));
    assertThat(desk.said()).contains("por correo a an•••@example.com");
  }

  @Test
  void says_that_something_is_no_address_and_swallows_nothing_else() {
    offer("es", null, MONDAY);
    writes("ana@example");
    assertThat(desk.said()).startsWith("Eso no parece una dirección de correo");
    int said = said();
    writes("por cierto, el pedido es el 12345");
    writes("¿sigue ahí?");
    assertThat(said()).isEqualTo(said);
    assertThat(desk.turns.all).hasSize(4);
    assertThat(mail.chosen).isEmpty();
  }

  @Test
  void takes_nothing_once_somebody_is_there_or_no_mail_goes_any_more() {
    offer("es", null, MONDAY);
    int said = said();
    mail.serves = false;
    writes("ana@example.com");
    mail.serves = true;
    mail.ticket = null;
    writes("ana@example.com");
    mail.ticket = Ids.next();
    writes("ana@example.com");
    assertThat(mail.chosen).isEmpty();
    assertThat(said()).isEqualTo(said);
  }

  @Test
  void takes_nothing_from_a_mail_nor_from_a_wish_nor_from_a_picture() {
    offer("es", null, MONDAY);
    desk.hears(Content.mailed("ana@example.com"), Owner.HUMAN);
    desk.hears(Content.other("sticker", "ana@example.com"), Owner.HUMAN);
    desk.takeTurn.on(new MessageReceived(desk.conversation, Ids.next(), desk.customer, "meta", Owner.HUMAN, Content.text("ana@example.com"), Instant.EPOCH, true));
    assertThat(mail.chosen).isEmpty();
  }
}
