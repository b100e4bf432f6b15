package relevo.events.flow;

/**
 * One thing that the flow did about a message. {@code name} is what people call it: the title of the option or the article, the other
 * system's or the flow's name. {@code result} is that of a look-up ({@code found}, {@code missing}, {@code refused}, {@code failed}),
 * null for all else.
 */
public record Step(Kind kind, String name, String result) {

  /** What was chosen from a menu, answered by an article, offered as perhaps meant, looked up elsewhere; a flow within the flow. */
  public enum Kind { CHOICE, ARTICLE, OFFER, LOOK_UP, SUBFLOW }

  public static Step of(Kind kind, String name) {
    return new Step(kind, name, null);
  }
}
