package relevo.events;

import java.util.List;

/**
 * What one message says, in either direction. {@code text} is the body in words (a tapped choice's title; null where there are
 * none), {@code choice} the id of a tapped choice, {@code label} the caption of a list's button, {@code choices} what is offered,
 * {@code other} the provider's name for a kind we keep without reading.
 */
public record Content(Kind kind, String text, String choice, String label, List<Choice> choices, String other) {

  public enum Kind { TEXT, BUTTONS, LIST, CHOICE, OTHER }

  /** One button or list row. {@code description} is for list rows only and may be null. */
  public record Choice(String id, String title, String description) {}

  public Content {
    choices = choices == null ? List.of() : List.copyOf(choices);
  }

  public static Content text(String text) {
    return new Content(Kind.TEXT, text, null, null, null, null);
  }

  public static Content buttons(String text, List<Choice> choices) {
    return new Content(Kind.BUTTONS, text, null, null, choices, null);
  }

  public static Content list(String text, String label, List<Choice> choices) {
    return new Content(Kind.LIST, text, null, label, choices, null);
  }

  public static Content chosen(String id, String title) {
    return new Content(Kind.CHOICE, title, id, null, null, null);
  }

  public static Content other(String type, String caption) {
    return new Content(Kind.OTHER, caption, null, null, null, type);
  }
}
