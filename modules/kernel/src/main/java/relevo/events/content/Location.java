package relevo.events.content;

/** A place on earth. {@code name}, {@code address} and {@code link} may be null. */
public record Location(double latitude, double longitude, String name, String address, String link) {}
