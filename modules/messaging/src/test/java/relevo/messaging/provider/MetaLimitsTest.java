package relevo.messaging.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import relevo.events.Content;
import relevo.events.Content.Choice;
import relevo.events.Content.Kind;
import relevo.events.content.Frame;
import relevo.events.content.Frame.Section;
import relevo.events.content.Media;
import relevo.events.content.Person;
import relevo.events.content.Template;

class MetaLimitsTest {

  private static final Media FILE = Media.ofId("1", "image/png");

  static Stream<Arguments> cases() {
    return Stream.of(
        at("text-missing", Content.text("."), Content.text(" ")),
        at("text-too-long", Content.text("é".repeat(4096)), Content.text("é".repeat(4097))),
        at("text-too-long", Content.text("👋".repeat(4096)), Content.text("👋".repeat(4097))),
        at("body-too-long", Content.buttons(x(1024), choices(1)), Content.buttons(x(1025), choices(1))),
        at("body-too-long", Content.locationRequest(x(1024)), Content.locationRequest(x(1025))),
        at("caption-too-long", Content.media(Kind.IMAGE, FILE, x(1024)), Content.media(Kind.IMAGE, FILE, x(1025))),
        at("caption-not-allowed", Content.media(Kind.AUDIO, FILE, null), Content.media(Kind.AUDIO, FILE, "hola")),
        at("media-missing", Content.media(Kind.VIDEO, Media.ofLink("https://example.com/v", null), null),
            Content.media(Kind.VIDEO, Media.ofLink("file:///etc/passwd", null), null)),
        at("header-too-long", framed(x(60), null), framed(x(61), null)),
        at("footer-too-long", framed(null, x(60)), framed(null, x(61))),
        at("list-header", list(2), list(2).framed(new Frame(null, FILE, null, null))),
        at("buttons-count", Content.buttons("a", choices(3)), Content.buttons("a", choices(4))),
        at("buttons-count", Content.buttons("a", choices(1)), Content.buttons("a", List.of())),
        at("button-title", button("1", x(20)), button("1", x(21))),
        at("button-id", button(x(256), "a"), button(x(257), "a")),
        at("button-id", button("a b", "a"), button(" a", "a")),
        at("titles-differ", Content.buttons("a", choices(2)),
            Content.buttons("a", List.of(new Choice("1", "Sí", null), new Choice("2", "Sí", null)))),
        at("ids-differ", list(2), Content.list("a", "Ver", List.of(new Choice("1", "Sí", null), new Choice("1", "No", null)))),
        at("list-button", Content.list("a", x(20), choices(1)), Content.list("a", x(21), choices(1))),
        at("list-rows", list(10), list(11)),
        at("row-title", row("1", x(24), null), row("1", x(25), null)),
        at("row-id", row(x(200), "a", null), row(x(201), "a", null)),
        at("row-description", row("1", "a", x(72)), row("1", "a", x(73))),
        at("list-sections", inSections(new Section("Uno", 1), new Section("Dos", 1)),
            inSections(new Section("Uno", 1), new Section(null, 1))),
        at("list-sections", inSections(new Section(null, 2)), inSections(new Section("Uno", 1), new Section("Dos", 2))),
        at("list-sections", inSections(new Section(x(24), 2)), inSections(new Section(x(25), 2))),
        at("link-label", Content.link("a", x(20), "https://example.com"), Content.link("a", x(21), "https://example.com")),
        at("link-address", Content.link("a", "Abrir", "http://example.com"), Content.link("a", "Abrir", "javascript:alert(1)")),
        at("contacts-count", Content.contacts(people(5)), Content.contacts(people(6))),
        at("reaction-target", Content.reaction("wamid.A", null), Content.reaction(null, "👍")),
        at("template-name", filled("hola_2", "Rosa"), filled("Hola 2", "Rosa")),
        at("template-parameter", filled("hola", "a    b"), filled("hola", "a     b")),
        at("template-parameter", filled("hola", "Rosa"), filled("hola", "dos\nlíneas")),
        at("template-parameter", filled("hola"), filled("hola", "")),
        at("not-sendable", Content.text("a"), Content.unsupported("poll")));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void are_kept_up_to_the_last_character_and_named_beyond_it(String code, Content last, Content beyond) {
    assertThat(MetaLimits.broken(last)).isEmpty();
    assertThat(MetaLimits.broken(beyond)).hasValueSatisfying(broken -> {
      assertThat(broken.code()).isEqualTo(code);
      assertThat(broken.sentence()).endsWith(".");
    });
  }

  private static Arguments at(String code, Content last, Content beyond) {
    return Arguments.of(code, last, beyond);
  }

  private static String x(int times) {
    return "x".repeat(times);
  }

  private static List<Choice> choices(int number) {
    return IntStream.range(0, number).mapToObj(i -> new Choice("id" + i, "Opción " + i, null)).toList();
  }

  private static Content list(int rows) {
    return Content.list("Elija", "Ver", choices(rows));
  }

  private static Content inSections(Section... sections) {
    return list(2).framed(new Frame(null, null, null, Arrays.asList(sections)));
  }

  private static Content framed(String header, String footer) {
    return Content.buttons("a", choices(1)).framed(Frame.of(header, footer));
  }

  private static Content button(String id, String title) {
    return Content.buttons("a", List.of(new Choice(id, title, null)));
  }

  private static Content row(String id, String title, String description) {
    return Content.list("a", "Ver", List.of(new Choice(id, title, description)));
  }

  private static List<Person> people(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> new Person("Rosa " + i, null, null, null, null, null, null, null, null, false)).toList();
  }

  private static Content filled(String name, String... texts) {
    return Content.template(Template.filled(name, "es", texts), null);
  }
}
