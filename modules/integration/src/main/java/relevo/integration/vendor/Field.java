package relevo.integration.vendor;

import java.util.List;

/**
 * Something an administrator fills in. {@code hint} may be null; {@code options} are for CHOICE only, each by its own name. A secret is
 * a TEXT that nobody reads again; {@code made} says that the desk makes it, shows it once, and takes none from anybody.
 */
public record Field(String name, Kind kind, boolean required, boolean made, Words label, Words hint, List<String> options) {

  /** LIST is several words with commas between them; NUMBER is whole; SWITCH is {@code true} or {@code false}. */
  public enum Kind { TEXT, URL, LIST, NUMBER, CHOICE, SWITCH }

  public Field {
    options = options == null ? List.of() : List.copyOf(options);
  }

  public static Field of(String name, Kind kind, Words label) {
    return new Field(name, kind, false, false, label, null, List.of());
  }

  public static Field choice(String name, Words label, List<String> options) {
    return new Field(name, Kind.CHOICE, false, false, label, null, options);
  }

  public Field demanded() {
    return new Field(name, kind, true, made, label, hint, options);
  }

  public Field madeByUs() {
    return new Field(name, kind, required, true, label, hint, options);
  }

  public Field hinted(Words words) {
    return new Field(name, kind, required, made, label, words, options);
  }
}
