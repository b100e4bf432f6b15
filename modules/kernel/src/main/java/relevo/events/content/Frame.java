package relevo.events.content;

import java.util.List;

/**
 * What stands around an offer's text: a header of words or of an image, video or document, a footer, and how a list's choices
 * are grouped: each section takes the next {@code rows} of them.
 */
public record Frame(String header, Media media, String footer, List<Section> sections) {

  /** A heading over so many rows of a list. */
  public record Section(String title, int rows) {}

  public Frame {
    sections = sections == null ? List.of() : List.copyOf(sections);
  }

  public static Frame of(String header, String footer) {
    return new Frame(header, null, footer, List.of());
  }
}
