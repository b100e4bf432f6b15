package relevo.kernel;

/** The desk's own way out over HTTP, for tests that look at a running desk from outside. */
public final class TestEgress {

  private TestEgress() {}

  public static Egress open() {
    return new HttpEgress();
  }
}
