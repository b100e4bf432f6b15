package relevo.integration.events;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The workflows that we give out for n8n: whole, without secrets, and of one mind with us about signatures, events and facts. */
class N8nWorkflowsTest {

  private static final Path FOLDER = Path.of("../../docs/n8n");
  private static final Set<String> TYPES = Set.of("webhook", "code", "if", "respondToWebhook", "removeDuplicates", "set", "httpRequest");
  private static final Pattern SECRET = Pattern.compile("whsec_[A-Za-z0-9+/]|relevo_[A-Za-z0-9]{8}|sk-[A-Za-z0-9]{8}|Bearer [A-Za-z0-9]");
  private static final String SIGNED_BY_US = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

  private static String text(String name) throws IOException {
    return Files.readString(FOLDER.resolve(name + ".json"));
  }

  private static JsonObject workflow(String name) throws IOException {
    try (var reader = Json.createReader(new StringReader(text(name)))) {
      return reader.readObject();
    }
  }

  private static List<JsonObject> nodes(String name) throws IOException {
    return workflow(name).getJsonArray("nodes").getValuesAs(JsonObject.class);
  }

  private static JsonObject node(String workflow, String name) throws IOException {
    return nodes(workflow).stream().filter(node -> node.getString("name").equals(name)).findFirst().orElseThrow();
  }

  private static String code(String workflow, String node) throws IOException {
    return node(workflow, node).getJsonObject("parameters").getString("jsCode");
  }

  /** Whatever is called {@code node} in a workflow's connections. */
  private static Set<String> next(JsonObject workflow, String name) {
    JsonObject outs = workflow.getJsonObject("connections").getJsonObject(name);
    if (outs == null) return Set.of();
    return outs.getJsonArray("main").stream().flatMap(out -> out.asJsonArray().stream()).map(to -> to.asJsonObject().getString("node")).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"voz-a-dato", "imagen-a-dato", "animo-a-dato"})
  void are_whole(String name) throws IOException {
    JsonObject workflow = workflow(name);
    Set<String> names = new HashSet<>();
    for (JsonObject node : nodes(name)) {
      assertThat(node.getString("type")).startsWith("n8n-nodes-base.");
      assertThat(TYPES).contains(node.getString("type").substring("n8n-nodes-base.".length()));
      assertThat(names.add(node.getString("name"))).isTrue();
      assertThat(node.getString("id")).isNotBlank();
    }
    Set<String> reached = new HashSet<>(Set.of("Suceso de Relevo"));
    for (int before = 0; before < reached.size();) {
      before = reached.size();
      for (String each : Set.copyOf(reached)) reached.addAll(next(workflow, each));
    }
    assertThat(reached).isEqualTo(names);
    assertThat(workflow.getJsonObject("connections").keySet()).isSubsetOf(names);
    assertThat(workflow.getBoolean("active")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"voz-a-dato", "imagen-a-dato", "animo-a-dato"})
  void bring_no_secret_and_refuse_before_they_read(String name) throws IOException {
    assertThat(SECRET.matcher(text(name)).results().map(found -> found.group()).toList()).isEmpty();
    for (JsonObject node : nodes(name)) {
      if (!node.getString("type").endsWith("httpRequest")) continue;
      assertThat(node.getJsonObject("credentials").getJsonObject("httpHeaderAuth").keySet()).containsExactlyInAnyOrder("id", "name");
    }
    assertThat(node(name, "Suceso de Relevo").getJsonObject("parameters").getJsonObject("options").getBoolean("rawBody")).isTrue();
    assertThat(next(workflow(name), "Suceso de Relevo")).containsExactly("Comprobar la firma");
    assertThat(next(workflow(name), "¿Es de Relevo?")).containsExactlyInAnyOrder("Cada suceso una vez", "No: 401");
    assertThat(node(name, "No: 401").getJsonObject("parameters").getJsonObject("options").getInt("responseCode")).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"voz-a-dato", "imagen-a-dato", "animo-a-dato"})
  void hear_events_that_there_are(String name) throws IOException {
    List<String> named = Pattern.compile("event\\.type === '(\\w+)'").matcher(text(name)).results().map(found -> found.group(1)).toList();
    assertThat(named).isNotEmpty().allMatch(Catalogue.EVENTS::contains);
  }

  @ParameterizedTest
  @ValueSource(strings = {"voz-a-dato", "imagen-a-dato", "animo-a-dato"})
  void believe_us_and_nobody_else(String name) throws Exception {
    UUID id = UUID.randomUUID();
    String body = "{\"id\":\"" + id + "\",\"type\":\"TurnTaken\",\"data\":{\"text\":\"ñandú «€» 🙂\"}}";
    Instant now = Instant.now();
    Map<String, String> ours = SignedEvent.headers(id, body, SIGNED_BY_US, Optional.of(SignedEvent.newSecret()), now);
    String secrets = SignedEvent.newSecret() + " " + SIGNED_BY_US;
    JsonObject heard = verified(name, ours, body, secrets);
    assertThat(heard.getBoolean("genuine")).isTrue();
    assertThat(heard.getString("id")).isEqualTo(id.toString());
    assertThat(heard.getJsonObject("event").getJsonObject("data").getString("text")).isEqualTo("ñandú «€» 🙂");
    assertThat(verified(name, ours, body + " ", secrets).getBoolean("genuine")).isFalse();
    assertThat(verified(name, ours, body, SignedEvent.newSecret()).getBoolean("genuine")).isFalse();
    assertThat(verified(name, ours, body, "").getBoolean("genuine")).isFalse();
    assertThat(verified(name, SignedEvent.headers(id, body, SIGNED_BY_US, Optional.empty(), now.minusSeconds(301)), body, secrets).getBoolean("genuine")).isFalse();
    Map<String, String> another = new HashMap<>(ours);
    another.put("webhook-id", UUID.randomUUID().toString());
    assertThat(verified(name, another, body, secrets).getBoolean("genuine")).isFalse();
    assertThat(verified(name, Map.of(), body, secrets).getBoolean("genuine")).isFalse();
  }

  private static JsonObject verified(String workflow, Map<String, String> headers, String body, String secrets) throws Exception {
    JsonObject input = Json.createObjectBuilder().add("json", Json.createObjectBuilder().add("headers", Json.createObjectBuilder(new HashMap<String, Object>(headers))))
        .add("binary", Json.createObjectBuilder().add("data", Json.createObjectBuilder())).build();
    return run(code(workflow, "Comprobar la firma"), input, body, secrets).getFirst().getJsonObject("json");
  }

  @Test
  void make_facts_of_what_a_voice_says() throws Exception {
    assertThat(facts("voz-a-dato", "{\"text\":\" Quiero hablar\\ncon una PERSONA \"}")).containsExactly("voz=Quiero hablar con una PERSONA", "voz_pide=persona");
    assertThat(facts("voz-a-dato", "{\"text\":\"¿Dónde está mi pedido?\"}")).containsExactly("voz=¿Dónde está mi pedido?", "voz_pide=nada");
    assertThat(facts("voz-a-dato", "{\"text\":\"\"}")).isEmpty();
    assertThat(facts("voz-a-dato", "{\"text\":\"" + "🙂".repeat(600) + "\"}").getFirst()).isEqualTo("voz=" + "🙂".repeat(250));
  }

  @Test
  void make_facts_of_what_a_model_says_and_believe_it_no_further() throws Exception {
    assertThat(facts("imagen-a-dato", said("{\\\"tipo\\\":\\\"producto_danado\\\",\\\"descripcion\\\":\\\"Una taza rota.\\\"}"))).containsExactly("imagen_tipo=producto_danado", "imagen=Una taza rota.");
    assertThat(facts("imagen-a-dato", said("Claro: {\\\"tipo\\\":\\\"soborno\\\"}"))).containsExactly("imagen_tipo=otro");
    assertThat(facts("animo-a-dato", said("{\\\"animo\\\":\\\"furioso\\\"}"))).containsExactly("animo_externo=furioso");
    for (String nonsense : List.of(said("{\\\"animo\\\":\\\"vip=true\\\"}"), said("no sé"), "{\"choices\":[]}", "{}")) {
      assertThat(facts("animo-a-dato", nonsense)).isEmpty();
    }
    assertThat(facts("imagen-a-dato", said("no sé"))).isEmpty();
  }

  private static String said(String content) {
    return "{\"choices\":[{\"message\":{\"content\":\"" + content + "\"}}]}";
  }

  private static List<String> facts(String workflow, String answer) throws Exception {
    try (var reader = Json.createReader(new StringReader("{\"json\":" + answer + "}"))) {
      return run(code(workflow, "Sacar los datos"), reader.readObject(), "", "").stream().map(item -> item.getJsonObject("json"))
          .peek(fact -> assertThat(fact.getString("value").length()).isBetween(1, 500))
          .map(fact -> fact.getString("name") + "=" + fact.getString("value")).toList();
    }
  }

  /** A Code node's script as n8n runs it, by the Node that builds the console. */
  private static List<JsonObject> run(String code, JsonObject input, String body, String secrets) throws Exception {
    String harness = """
        let all = ''; process.stdin.on('data', (part) => all += part).on('end', async () => {
          const { code, input, body, secrets } = JSON.parse(all);
          const self = { helpers: { getBinaryDataBuffer: async () => Buffer.from(body, 'utf8') } };
          const script = new (Object.getPrototypeOf(async function () {}).constructor)('$input', '$env', 'require', code);
          const out = await script.call(self, { first: () => input }, { RELEVO_WEBHOOK_SECRETS: secrets }, require);
          process.stdout.write(JSON.stringify({ out }));
        });""";
    Process node = new ProcessBuilder("node", "-e", harness).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (var to = node.getOutputStream()) {
      to.write(Json.createObjectBuilder().add("code", code).add("input", input).add("body", body).add("secrets", secrets).build().toString().getBytes(StandardCharsets.UTF_8));
    }
    String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(node.waitFor(20, TimeUnit.SECONDS)).isTrue();
    try (var reader = Json.createReader(new StringReader(said))) {
      return reader.readObject().getJsonArray("out").getValuesAs(JsonObject.class);
    }
  }

  @Test
  void are_told_of_in_the_guide_with_all_their_facts() throws IOException {
    String guide = Files.readString(FOLDER.resolve("README.md"));
    for (String name : List.of("voz-a-dato", "imagen-a-dato", "animo-a-dato")) {
      assertThat(guide).contains("`" + name + ".json`");
      Pattern.compile("name: '(\\w+)'").matcher(code(name, "Sacar los datos")).results().forEach(fact -> assertThat(guide).contains("`" + fact.group(1) + "`"));
      JsonValue path = node(name, "Suceso de Relevo").getJsonObject("parameters").get("path");
      assertThat(guide).contains("/webhook/" + ((JsonString) path).getString());
    }
  }
}
