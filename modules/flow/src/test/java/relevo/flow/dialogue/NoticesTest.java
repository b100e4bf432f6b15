package relevo.flow.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.escalation.AlternativeOffered;
import relevo.events.flow.ReplyComposed;
import relevo.events.flow.ReplyComposed.Purpose;
import relevo.events.ticketing.TicketHandedBack;
import relevo.events.ticketing.TicketReopened;
import relevo.events.ticketing.TicketTransferred;
import relevo.events.ticketing.WaitTold;
import relevo.kernel.Ids;

class NoticesTest {

  static final ZonedDateTime MONDAY = ZonedDateTime.of(2026, 11, 23, 9, 0, 0, 0, ZoneId.of("Europe/Madrid"));

  Heap<ReplyComposed> replies = new Heap<>();
  Notices notices = new Notices();
  UUID source = Ids.next();
  MailDesk mail = new MailDesk();

  @BeforeEach
  void wire() {
    notices.replies = replies;
    notices.offerMail = mail.offer;
    mail.offer.dialogues = new RememberedDialogues();
    notices.settings = Settings.of("Tienda Relevo", "http://shop", "ayuda@example.com");
  }

  @Test
  void tell_when_the_team_is_back_and_how_else_to_reach_it() {
    offer("es", "correo", MONDAY);
    assertThat(replies.last().purpose()).isEqualTo(Purpose.NOTICE);
    assertThat(replies.last().source()).isEqualTo(source);
    assertThat(said()).isEqualTo("En este momento el equipo de bajas y cancelaciones no está disponible. Vuelve el lunes 23 de "
        + "noviembre a las 9:00 (hora estándar de Europa central) y le contestará por aquí. "
        + "Si lo prefiere, escríbanos a ayuda@example.com y le contestaremos por correo.");
  }

  @Test
  void say_it_in_english_and_portuguese() {
    offer("en", "llamada", MONDAY);
    assertThat(said()).contains("Monday 23 November at 9:00").contains("call");
    offer("pt", null, MONDAY);
    assertThat(said()).contains("segunda-feira, 23 de novembro, às 9:00");
  }

  @Test
  void only_offer_the_alternative_of_a_team_that_is_there() {
    offer(null, "correo", null);
    assertThat(said()).isEqualTo("Si lo prefiere, escríbanos a ayuda@example.com y le contestaremos por correo.");
  }

  @Test
  void tell_whoever_asks_how_long_it_takes_and_no_number_that_nobody_knows() {
    notices.on(new WaitTold(Ids.next(), Ids.next(), source, "es", "mesa", 1, 600L, null));
    assertThat(said()).isEqualTo("Es la siguiente persona en la cola. La espera suele ser de unos 10 minutos.");
    assertThat(replies.last().source()).isEqualTo(source);
    assertThat(replies.last().purpose()).isEqualTo(Purpose.NOTICE);
    notices.on(new WaitTold(Ids.next(), Ids.next(), source, "pt", "mesa", 4, null, null));
    assertThat(said()).startsWith("Neste momento você é a pessoa número 4 da fila. Ainda não posso dizer quanto vai demorar");
    notices.on(new WaitTold(Ids.next(), Ids.next(), source, "es", "mesa", 4, null, MONDAY));
    assertThat(said()).contains("Vuelve el lunes 23 de noviembre").doesNotContain("cola");
  }

  @Test
  void name_a_channel_that_has_no_words_of_its_own() {
    offer("es", "Telegram", null);
    assertThat(said()).isEqualTo("Si lo prefiere, también puede contactarnos por Telegram.");
  }

  @Test
  void are_silent_with_nothing_to_say() {
    offer("es", null, null);
    assertThat(replies.all).isEmpty();
  }

  @Test
  void tell_the_customer_of_a_transfer() {
    notices.on(new TicketTransferred(Ids.next(), Ids.next(), source, "es", "especialistas", 3, "complejo", "ana"));
    assertThat(replies.last().source()).isEqualTo(source);
    assertThat(said()).startsWith("Ahora le atenderá el equipo de especialistas.");
  }

  @Test
  void tell_the_customer_that_a_person_has_the_matter_again() {
    notices.on(new TicketReopened(Ids.next(), Ids.next(), source, "es", "facturacion", 2, "ana"));
    assertThat(replies.last().purpose()).isEqualTo(Purpose.NOTICE);
    assertThat(replies.last().source()).isEqualTo(source);
    assertThat(said()).isEqualTo("Retomamos su caso: ya lo tiene otra vez el equipo de facturación, que le contestará por aquí.");
  }

  @Test
  void tell_the_customer_that_the_bot_is_back() {
    handBack("es");
    assertThat(replies.last().purpose()).isEqualTo(Purpose.NOTICE);
    assertThat(replies.last().source()).isEqualTo(source);
    assertThat(said()).startsWith("Desde ahora vuelve a atenderle nuestro asistente").contains("«agente»");
    handBack("en");
    assertThat(said()).startsWith("Our automatic assistant");
    handBack("pt");
    assertThat(said()).contains("«atendente»");
  }

  private void handBack(String language) {
    notices.on(new TicketHandedBack(Ids.next(), Ids.next(), source, language, "ana", null));
  }

  private void offer(String language, String alternative, ZonedDateTime until) {
    notices.on(new AlternativeOffered(Ids.next(), source, language, "retenciones", alternative, until));
  }

  private String said() {
    return replies.last().content().text();
  }
}
