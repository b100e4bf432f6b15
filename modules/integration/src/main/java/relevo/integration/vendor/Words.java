package relevo.integration.vendor;

/** What an administrator reads, in the console's three languages. */
public record Words(String es, String en, String pt) {

  /** A name that is the same in all of them. */
  public static Words name(String name) {
    return new Words(name, name, name);
  }
}
