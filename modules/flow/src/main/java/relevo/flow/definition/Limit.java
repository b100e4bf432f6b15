package relevo.flow.definition;

/** How long WhatsApp lets a text be, by its place. */
public enum Limit {

  TEXT(4096), BODY(1024), BUTTON(20), ROW(24), DESCRIPTION(72);

  public static final int MOST_BUTTONS = 3;
  public static final int MOST_ROWS = 10;

  private final int letters;

  Limit(int letters) {
    this.letters = letters;
  }

  public int letters() {
    return letters;
  }
}
