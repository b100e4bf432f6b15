package relevo.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstHourStoriesTest {

  List<Story> stories = Story.in(Path.of("../../rules/stories/primera-hora"));

  FirstHourStoriesTest() throws IOException {}

  @Test
  void are_of_one_customer_each_with_number_and_name() {
    assertThat(stories).hasSizeGreaterThanOrEqualTo(15);
    assertThat(stories).extracting(Story::phone).doesNotContainNull().doesNotHaveDuplicates();
    assertThat(stories).extracting(Story::customer).doesNotContain("Ana").doesNotHaveDuplicates();
  }

  @Test
  void move_no_clock() {
    assertThat(stories).noneMatch(Story::movesClock);
  }

  /** An answer comes now: what was said before it must not seem to come after. */
  @Test
  void date_back_only_the_words_with_which_a_chat_begins() {
    assertThat(stories).flatExtracting(story -> story.chat().subList(1, story.chat().size())).allMatch(step -> step.ago() == 0);
    assertThat(stories).extracting(story -> story.chat().getFirst().ago()).allMatch(ago -> ago <= 60).anyMatch(ago -> ago > 40);
  }

  @Test
  void send_tickets_only_to_teams_that_exist() {
    assertThat(stories).flatExtracting(Story::chat).extracting(step -> step.ticket().get("team"))
        .filteredOn(team -> team != null).isNotEmpty().allMatch(ShippedStoriesTest.TEAMS::contains);
  }

  @Test
  void leave_every_view_with_something_in_it() {
    assertThat(stories).flatExtracting(Story::chat).flatExtracting(step -> step.agent().keySet())
        .contains("claim", "text", "note", "tags", "transfer", "snooze", "resolve");
    assertThat(stories).filteredOn(story -> story.chat().stream().allMatch(step -> step.agent().isEmpty() && !step.ticket().isEmpty()))
        .hasSizeGreaterThan(2);
  }
}
