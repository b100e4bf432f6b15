package relevo.flow.knowledge;

/** Lends the articles that come with the desk to tests of other packages. */
public final class ShippedLibrary {

  private static final Library ALL = Library.of(ShipArticles.shipped().stream().map(Filed::article).toList());

  private ShippedLibrary() {}

  public static Library all() {
    return ALL;
  }
}
