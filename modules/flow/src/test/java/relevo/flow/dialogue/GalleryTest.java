package relevo.flow.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import relevo.events.Content;
import relevo.flow.connector.Answered.Result;
import relevo.flow.definition.Flow;
import relevo.flow.definition.FlowDocument;
import relevo.flow.definition.Shipped;
import relevo.flow.proof.Proof;

/** Every template of the gallery is free of problems, and plays the chats written for it. */
class GalleryTest {

  @ParameterizedTest
  @ValueSource(strings = {"bienvenida", "seguros", "compras", "captacion"})
  void templates_have_no_problem(String name) {
    assertThat(Proof.problems(name, template(name))).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> templates_play_their_chats() {
    return Stream.of("seguros", "compras", "captacion").flatMap(name -> scenarios(name).stream()
        .map(scenario -> DynamicTest.dynamicTest(name + ": " + scenario.get("name"), () -> play(name, scenario))));
  }

  @SuppressWarnings("unchecked")
  private static void play(String name, Map<String, Object> scenario) {
    Chat chat = new Chat(template(name), "es");
    for (Map<String, Object> step : (List<Map<String, Object>>) scenario.get("chat")) {
      Outcome outcome = act(chat, step);
      assertThat(outcome).as("%s", step).satisfies(each -> check(each, step));
    }
  }

  @SuppressWarnings("unchecked")
  private static Outcome act(Chat chat, Map<String, Object> step) {
    if (step.containsKey("says")) return chat.types(String.valueOf(step.get("says")));
    if (step.containsKey("taps")) return chat.taps((String) step.get("taps"), "…");
    if (step.containsKey("silence")) return chat.keepsSilent();
    Map<String, String> fields = new HashMap<>();
    ((Map<String, Object>) step.getOrDefault("fields", Map.of())).forEach((field, value) -> fields.put(field, String.valueOf(value)));
    return chat.shopAnswers(Result.valueOf((String) step.get("back")), fields);
  }

  @SuppressWarnings("unchecked")
  private static void check(Outcome outcome, Map<String, Object> step) {
    Noticed noticed = outcome.noticed();
    if (step.containsKey("hears")) assertThat(words(outcome.reply())).contains((String) step.get("hears"));
    if (step.containsKey("handsOver")) assertThat(noticed.handOver()).isEqualTo(step.get("handsOver"));
    if (step.containsKey("asks")) assertThat(((Wanted.Call) outcome.wanted()).connector()).isEqualTo(step.get("asks"));
    if (step.containsKey("body")) assertThat(((Wanted.Call) outcome.wanted()).request().body()).isEqualTo(step.get("body"));
    if (step.containsKey("data")) assertThat(noticed.data()).containsAllEntriesOf((Map<String, String>) step.get("data"));
    if (step.containsKey("hides")) assertThat(noticed.data()).doesNotContainKeys(((List<String>) step.get("hides")).toArray(String[]::new));
    if (step.containsKey("rated")) assertThat(outcome.deeds()).contains(new Deed.Rated("valoracion", (Integer) step.get("rated"), null));
    if (step.containsKey("lead")) assertThat(lead(outcome).fields()).isEqualTo(step.get("lead"));
    if (step.containsKey("score")) assertThat(lead(outcome).score()).isEqualTo(step.get("score"));
  }

  private static Deed.LeadGiven lead(Outcome outcome) {
    return outcome.deeds().stream().filter(Deed.LeadGiven.class::isInstance).map(Deed.LeadGiven.class::cast).findFirst().orElseThrow();
  }

  private static String words(Content reply) {
    return reply == null ? "" : reply.text();
  }

  private static Flow template(String name) {
    return FlowDocument.read(name, Shipped.template(name));
  }

  private static List<Map<String, Object>> scenarios(String name) {
    InputStream in = GalleryTest.class.getResourceAsStream("/relevo/flow/gallery/" + name + ".yaml");
    return new Yaml().load(in);
  }
}
