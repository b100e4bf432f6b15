package relevo.messaging.provider;

/** A message that a vendor has no words for, or not so many; says why, for a person. Found before anything is sent. */
public class Untellable extends Exception {

  private static final long serialVersionUID = 1L;

  public Untellable(String why) {
    super(why, null, false, false);
  }
}
