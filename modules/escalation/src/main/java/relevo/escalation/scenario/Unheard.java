package relevo.escalation.scenario;

/** Nobody here understands what customers write. */
public final class Unheard extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Unheard() {
    super(null, null, false, false);
  }
}
