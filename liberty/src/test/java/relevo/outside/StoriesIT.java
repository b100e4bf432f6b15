package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import relevo.kernel.TestEgress;
import relevo.sandbox.story.Story;
import relevo.sandbox.story.StoryRunner;

/** The analysts' whole chats, told to the running desk. */
@ExtendWith(OnRunningDesk.class)
class StoriesIT {

  private static final Path STORIES = Path.of("..", "rules", "stories");

  @TestFactory
  Stream<DynamicTest> come_true(RunningDesk desk) throws IOException {
    StoryRunner runner = new StoryRunner(TestEgress.open(), desk.base(), desk.token());
    List<Story> stories = Story.in(STORIES);
    assertThat(stories).isNotEmpty();
    return stories.stream().map(story -> DynamicTest.dynamicTest(story.name(), () -> runner.run(story)));
  }

  /** By the facts and the release that each was made by. */
  @AfterAll
  static void leave_only_decisions_that_can_be_made_again(RunningDesk desk) {
    int checked = 0;
    String next = "";
    for (int page = 0; next != null && page < 1_000; page++) {
      JsonPath answer = desk.admin().get("/decisions/recheck" + next).then().statusCode(200).extract().jsonPath();
      assertThat(answer.getList("items")).isEmpty();
      checked += answer.getInt("checked");
      next = answer.get("next") == null ? null : "?cursor=" + answer.get("next");
    }
    assertThat(checked).isGreaterThan(50);
    System.out.println(checked + " decisions made again, 0 differences");
  }
}
