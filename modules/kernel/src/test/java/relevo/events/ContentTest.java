package relevo.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import relevo.events.Content.Choice;
import relevo.events.Content.Kind;
import relevo.events.content.Context;
import relevo.events.content.Frame;
import relevo.events.content.Location;
import relevo.events.content.Media;
import relevo.events.content.Order;
import relevo.events.content.Person;
import relevo.events.content.Problem;
import relevo.events.content.Referral;
import relevo.events.content.Template;
import relevo.kernel.JsonText;

class ContentTest {

  static Stream<Content> all() {
    List<Choice> choices = List.of(new Choice("h", "Horario", "De lunes a viernes"), new Choice("e", "Envíos", null));
    Media file = Media.ofId("77", "application/pdf").called("Factura ñ.pdf");
    return Stream.of(
        Content.text("¡Hola! 👋"),
        Content.buttons("¿Qué desea?", choices).framed(Frame.of("Relevo", "Responda cuando quiera")),
        Content.list("Preguntas", "Ver", choices)
            .framed(new Frame("Ayuda", null, null, List.of(new Frame.Section("Tienda", 1), new Frame.Section("Otras", 1)))),
        Content.chosen("1", "Pedido"),
        Content.other("hologram", "mi factura"),
        Content.media(Kind.DOCUMENT, file, "Mi factura"),
        Content.media(Kind.AUDIO, Media.ofLink("https://example.com/voz.ogg", "audio/ogg").spoken().keptAs(UUID.randomUUID()), null),
        Content.media(Kind.AUDIO, Media.ofId("78", "audio/ogg").spoken(), null).transcribed("¿Dónde está mi pedido?"),
        Content.location(new Location(19.4326, -99.1332, "Zócalo", "Centro, CDMX", null)),
        Content.contacts(List.of(new Person("Rosa Díaz", "Rosa", List.of(new Person.Phone("+52 1 555", "521555", "CELL")),
            List.of("rosa@example.com"), null, null, "Tienda", "1990-05-01", null, true))),
        Content.link("Su factura", "Abrir", "https://example.com/f/1"),
        Content.locationRequest("¿Dónde está?"),
        Content.contactRequest("¿Cuál es su teléfono?"),
        Content.reaction("wamid.A", "👍"),
        Content.reaction("wamid.A", null),
        Content.order("Sin cebolla", new Order("c1",
            List.of(new Order.Item("sku-1", new BigDecimal("2"), new BigDecimal("10.5"), "MXN")))),
        Content.template(everyParameter(), "Su pedido va en camino"),
        Content.form("Enviado", "{\"flow_token\":\"t\"}"),
        Content.note("user_changed_number", "Rosa cambió de número"),
        Content.edit("wamid.A", Content.text("Quise decir 12346")),
        Content.revoke("wamid.A"),
        Content.unsupported("poll").about(Context.replyTo("wamid.B"),
            new Referral("ad", "9", "https://fb.me/9", "Oferta", "Zapatos", "image", "https://fb.me/i", "clid", "Hola"),
            List.of(new Problem(131051, "Unsupported", null))));
  }

  private static Template everyParameter() {
    return new Template("pedido_en_camino", "es_MX", List.of(
        new Template.Component("header", null, null, List.of(
            new Template.Parameter("image", null, null, Media.ofLink("https://example.com/a.png", null), null, null),
            new Template.Parameter("location", null, null, null, new Location(1, 2, "Tienda", null, null), null))),
        new Template.Component("body", null, null, List.of(Template.Parameter.text("nombre", "Rosa"),
            new Template.Parameter("currency", null, "$10", null, null, new Template.Money("MXN", BigDecimal.TEN)))),
        new Template.Component("button", "url", 0, List.of(Template.Parameter.text("12345")))));
  }

  @ParameterizedTest
  @MethodSource("all")
  void is_the_same_after_a_journey_through_json(Content content) {
    assertThat(JsonText.as(Content.class, JsonText.of(content))).isEqualTo(content);
  }

  @Test
  void of_every_kind_is_tried_here() {
    assertThat(all().map(Content::kind)).contains(Kind.TEXT, Kind.FORM).hasSizeGreaterThan(20);
  }

  @Test
  void still_reads_what_was_written_before_it_grew() {
    assertThat(JsonText.as(Content.class, "{\"choices\":[],\"kind\":\"OTHER\",\"other\":\"image\",\"text\":\"mi factura\"}"))
        .isEqualTo(Content.other("image", "mi factura"));
  }

  @Test
  void may_have_grown_since_it_was_written() {
    assertThat(JsonText.as(Content.class, "{\"kind\":\"TEXT\",\"text\":\"hola\",\"newer\":1}")).isEqualTo(Content.text("hola"));
  }

  @Test
  void marks_what_a_machine_has_read_in_its_file() {
    Content picture = Content.media(Kind.IMAGE, Media.ofId("77", "image/png"), "Mi factura");
    Content read = picture.transcribed("Una factura de 20 euros");
    assertThat(read.text()).isEqualTo("Mi factura\nUna factura de 20 euros");
    assertThat(read.media().transcript()).isEqualTo("Una factura de 20 euros");
    assertThat(read.hasTranscript()).isTrue();
    assertThat(picture.hasTranscript()).isFalse();
    assertThat(Content.text("hola").hasTranscript()).isFalse();
  }

  @Test
  void costs_a_plain_text_nothing() {
    assertThat(JsonText.of(Content.text("hola"))).isEqualTo("{\"choices\":[],\"kind\":\"TEXT\",\"text\":\"hola\"}");
  }
}
