package relevo.events.content;

/** A place on earth. {@code name}, {@code address} and {@code link} may be null. */
public record Location(double latitude, double longitude, String name, String address, String link) {

  /** False for what no map shows, infinite and undefined numbers included. */
  public boolean liesOnEarth() {
    return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  }
}
