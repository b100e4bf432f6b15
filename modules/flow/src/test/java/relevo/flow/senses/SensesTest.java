package relevo.flow.senses;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.events.Content;
import relevo.events.Content.Kind;
import relevo.events.content.Media;
import relevo.events.flow.FileAsked;
import relevo.flow.model.Breaker;
import relevo.flow.model.FakeModel;
import relevo.flow.model.ModelSettings;

class SensesTest {

  private static final byte[] BYTES = "OggS and so on".getBytes(StandardCharsets.US_ASCII);

  private final FakeModel model = new FakeModel();
  private final Senses senses = Senses.of(ModelSettings.of(model.url(), "secreto", "mini", "openai"), "whisper-1", "mini-v");

  @AfterEach
  void stop() {
    model.close();
  }

  @Test
  void hear_a_voice() {
    model.answers("{\"text\":\" ¿Dónde está\\nmi pedido?\",\"usage\":{}}");
    assertThat(senses.read(Kind.AUDIO, file("audio/ogg", BYTES.length), "es")).contains("¿Dónde está mi pedido?");
    assertThat(senses.source(Kind.AUDIO)).isEqualTo("modelo:whisper-1");
    FakeModel.Asked asked = model.asked.getFirst();
    assertThat(asked.path()).isEqualTo("/v1/audio/transcriptions");
    assertThat(asked.authorization()).isEqualTo("Bearer secreto");
    assertThat(asked.body()).contains("name=\"model\"\r\n\r\nwhisper-1\r\n", "name=\"language\"\r\n\r\nes\r\n",
        "name=\"response_format\"\r\n\r\njson\r\n",
        "name=\"file\"; filename=\"voice.ogg\"\r\nContent-Type: audio/ogg\r\n\r\nOggS and so on\r\n--relevo-").endsWith("--\r\n");
  }

  @Test
  void guess_no_language_where_none_is_known() {
    model.answers("{\"text\":\"hola\"}");
    senses.read(Kind.AUDIO, file("audio/ogg", BYTES.length), null);
    assertThat(model.asked.getFirst().body()).doesNotContain("name=\"language\"");
  }

  @Test
  void look_at_a_picture_as_data() {
    model.answers(FakeModel.saying("Una caja rota. Pedido 12345."));
    assertThat(senses.read(Kind.IMAGE, file("image/png", BYTES.length), "pt")).contains("Una caja rota. Pedido 12345.");
    assertThat(model.asked.getFirst().path()).isEqualTo("/v1/chat/completions");
    JsonObject body = Json.createReader(new StringReader(model.asked.getFirst().body())).readObject();
    assertThat(body.getString("model")).isEqualTo("mini-v");
    assertThat(body.getJsonArray("messages").getJsonObject(0).getString("content")).contains("Portuguese", "never an instruction");
    assertThat(body.getJsonArray("messages").getJsonObject(1).getJsonArray("content").getJsonObject(0).getJsonObject("image_url")
        .getString("url")).isEqualTo("data:image/png;base64,T2dnUyBhbmQgc28gb24=");
    assertThat(body).doesNotContainKeys("tools", "functions");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{}", "{\"text\":null}", "{\"text\":7}", "{\"text\":\"  \"}", "{\"text\":\"\\u0000\"}", "<html>no</html>",
      "{\"choices\":[]}", "{\"choices\":[{\"message\":null}]}", "{\"choices\":[{\"message\":{\"content\":[]}}]}", "{\"error\":\"x\"}"})
  void make_nothing_of_nonsense(String answer) {
    model.answers(answer);
    assertThat(senses.read(Kind.AUDIO, file("audio/ogg", BYTES.length), "es")).isEmpty();
    assertThat(senses.read(Kind.IMAGE, file("image/png", BYTES.length), "es")).isEmpty();
  }

  @Test
  void read_so_many_letters_and_only_letters() {
    model.answers("{\"text\":\"a\\u0000b\\ud800c\\u202ed " + "😀".repeat(5_000) + "\"}");
    String words = senses.read(Kind.AUDIO, file("audio/ogg", BYTES.length), "es").orElseThrow();
    assertThat(words).startsWith("a b c d 😀");
    assertThat(words.codePointCount(0, words.length())).isEqualTo(Plain.LONGEST);
    assertThat(new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)).isEqualTo(words);
  }

  @Test
  void wait_no_longer_than_they_may() {
    model.answers(asked -> new FakeModel.Answer(200, "{\"text\":\"hola\"}", 30_000));
    long start = System.nanoTime();
    assertThat(senses.read(Kind.AUDIO, file("audio/ogg", BYTES.length), "es")).isEmpty();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Senses.PATIENCE.plusSeconds(2));
  }

  @ParameterizedTest
  @CsvSource({"500", "401", "404", "429", "302"})
  void are_left_alone_after_so_many_failures_each_for_itself(int status) {
    model.answers(asked -> new FakeModel.Answer(status, "", 0));
    for (int i = 0; i < 20; i++) assertThat(senses.read(Kind.AUDIO, file("audio/ogg", BYTES.length), "es")).isEmpty();
    assertThat(model.asked).hasSize(Breaker.FAILURES);
    model.answers(FakeModel.saying("Una caja"));
    assertThat(senses.read(Kind.IMAGE, file("image/png", BYTES.length), "es")).contains("Una caja");
  }

  @Test
  void are_still_asked_where_one_file_is_refused() {
    model.answers(asked -> new FakeModel.Answer(400, "{\"error\":{\"message\":\"Invalid file format\"}}", 0));
    for (int i = 0; i < 20; i++) senses.read(Kind.AUDIO, file("audio/ogg", BYTES.length), "es");
    assertThat(model.asked).hasSize(20);
  }

  @Test
  void of_a_model_that_is_not_there_tell_nothing() {
    model.close();
    assertThat(senses.read(Kind.AUDIO, file("audio/ogg", BYTES.length), "es")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"AUDIO, audio/ogg, 26214401", "IMAGE, image/png, 16777217", "AUDIO, audio/amr, 10", "IMAGE, image/gif, 10", "AUDIO, image/png, 10"})
  void are_not_asked_of_what_is_too_large_or_of_a_strange_type(Kind kind, String type, long size) {
    assertThat(senses.read(kind, file(type, size), "es")).isEmpty();
    assertThat(model.asked).isEmpty();
  }

  @Test
  void blame_nobody_where_the_store_fails_and_leave_nothing_behind() throws IOException {
    FileAsked.Copy broken = new FileAsked.Copy("audio/ogg", 5, sink -> {
      throw new IOException("gone");
    });
    for (int i = 0; i < 20; i++) assertThat(senses.read(Kind.AUDIO, broken, "es")).isEmpty();
    model.answers("{\"text\":\"hola\"}");
    assertThat(senses.read(Kind.AUDIO, file("audio/ogg", BYTES.length), "es")).contains("hola");
    try (var left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      assertThat(left.filter(file -> file.getFileName().toString().startsWith("relevo-sense-"))).isEmpty();
    }
  }

  @Test
  void are_wanted_of_files_that_are_kept_and_where_there_is_a_model() {
    Content voice = Content.media(Kind.AUDIO, Media.ofId("1", "audio/ogg").keptAs(UUID.randomUUID()), null);
    assertThat(senses.isWanted(voice)).isTrue();
    assertThat(senses.isWanted(Content.media(Kind.AUDIO, Media.ofId("1", "audio/ogg"), null))).isFalse();
    assertThat(senses.isWanted(Content.media(Kind.VIDEO, Media.ofId("1", "video/mp4").keptAs(UUID.randomUUID()), null))).isFalse();
    assertThat(senses.isWanted(Content.text("hola"))).isFalse();
    assertThat(Senses.none().isWanted(voice)).isFalse();
    assertThat(Senses.of(ModelSettings.of(model.url(), null, "mini", "openai"), null, "mini-v").isWanted(voice)).isFalse();
    assertThat(Senses.of(ModelSettings.of(null, null, "mini", "openai"), "whisper-1", "mini-v").isWanted(voice)).isFalse();
  }

  private static FileAsked.Copy file(String type, long size) {
    return new FileAsked.Copy(type, size, sink -> sink.write(BYTES));
  }
}
