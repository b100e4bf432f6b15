package relevo.events.ticketing;

import java.util.ArrayList;
import java.util.List;

/**
 * For which tasks can a conversation be lent to the bot? Nothing comes of asking, so it is no desk event; whoever keeps flows answers.
 */
public final class TasksAsked {

  /** One task: {@code name} is the flow's, {@code title} what people call it in the language asked. */
  public record Task(String name, String title) {}

  private final String language;
  private final List<Task> tasks = new ArrayList<>();

  public TasksAsked(String language) {
    this.language = language;
  }

  public String language() {
    return language;
  }

  public void offer(Task task) {
    tasks.add(task);
  }

  public List<Task> tasks() {
    return List.copyOf(tasks);
  }
}
