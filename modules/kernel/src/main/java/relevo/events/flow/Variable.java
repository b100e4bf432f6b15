package relevo.events.flow;

/**
 * What a flow has noted under a name. The value is a text whatever its type: digits, {@code true}, {@code 2026-01-31}; null is
 * unknown, and so is what is not of its type.
 */
public record Variable(Type type, String value) {

  public enum Type { TEXT, INTEGER, NUMBER, BOOLEAN, DATE }
}
