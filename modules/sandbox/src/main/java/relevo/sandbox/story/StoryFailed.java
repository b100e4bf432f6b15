package relevo.sandbox.story;

/** The desk did not do what a story tells: story, line, what was expected and the chat as it went. */
public final class StoryFailed extends AssertionError {

  private static final long serialVersionUID = 1L;

  StoryFailed(Story story, Step step, String expected, String seen) {
    super("«" + story.name() + "» (" + story.file() + ", línea " + step.line() + ")\n  se esperaba: " + expected
        + "\n  se vio:\n" + seen.indent(4));
  }
}
