package relevo.messaging.provider;

/** A vendor does not give a file out. */
public class NoFile extends Exception {

  private static final long serialVersionUID = 1L;

  private final boolean forGood;

  /** @param forGood true if no later try can help */
  public NoFile(String why, boolean forGood) {
    super(why);
    this.forGood = forGood;
  }

  public boolean isForGood() {
    return forGood;
  }

  /** What an answer of that status instead of a file means: gone, not for us just now, or trouble over there. */
  public static NoFile answered(int status) {
    boolean passing = status == 401 || status == 403 || status == 408 || status == 425 || status == 429 || status / 100 != 4;
    return new NoFile("HTTP " + status, !passing);
  }
}
