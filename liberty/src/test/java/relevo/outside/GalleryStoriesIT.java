package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.kernel.TestEgress;
import relevo.sandbox.story.Story;
import relevo.sandbox.story.StoryRunner;

/** Each template of the gallery, put in the place of the desk's own flow, tells its chats against the demo's shop. */
@ExtendWith(OnRunningDesk.class)
class GalleryStoriesIT {

  private static final Path STORIES = Path.of("..", "rules", "stories", "galeria");
  private static final String FLOW = "bienvenida";

  private final RunningDesk desk;
  private int before;

  GalleryStoriesIT(RunningDesk desk) {
    this.desk = desk;
  }

  @BeforeEach
  void remember() {
    before = live();
  }

  @AfterEach
  void goBack() {
    desk.admin().body(Map.of("comment", "fin de la prueba", "by", "bo")).post("/flows/" + FLOW + "/versions/" + before + "/publish")
        .then().statusCode(200);
    awaitLoaded(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"seguros", "compras", "captacion"})
  void come_true(String template) throws IOException {
    awaitLoaded(publish(template));
    List<Story> stories = Story.in(STORIES.resolve(template));
    assertThat(stories).hasSizeGreaterThan(2);
    StoryRunner runner = new StoryRunner(TestEgress.open(), desk.base(), desk.token());
    for (Story story : stories) runner.run(story);
  }

  private int publish(String template) {
    String draft = desk.admin().body(Map.of("as", FLOW, "by", "ana")).post("/flows/gallery/" + template).then().statusCode(201)
        .extract().path("id");
    return desk.admin().body(Map.of("comment", "la plantilla " + template, "by", "ana")).post("/flows/drafts/" + draft + "/publish").then()
        .statusCode(200).extract().path("version");
  }

  private int live() {
    return desk.admin().get("/flows/" + FLOW).jsonPath().getInt("version");
  }

  private void awaitLoaded(int version) {
    Eventually.get("the version to be live",
        () -> desk.visitor().get("/health/ready").jsonPath().getInt("checks.find { it.name == 'flows' }.data." + FLOW),
        number -> number == version);
  }
}
