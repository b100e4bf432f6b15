package relevo.escalation.table;

/** A rule that no row of a table can say, and why, in a sentence for its author. */
public final class Unfit extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Unfit(String why) {
    super(why, null, false, false);
  }

  Unfit of(String rule) {
    return new Unfit("La regla «" + rule + "» no cabe en una tabla: " + getMessage() + ".");
  }
}
