package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
}
