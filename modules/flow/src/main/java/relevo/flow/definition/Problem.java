package relevo.flow.definition;

/**
 * What is wrong with a flow document, where, and what to do about it; {@code node} is null for the document as a
 * whole.
 */
public record Problem(String document, String node, String sentence) {

  @Override
  public String toString() {
    return document + (node == null ? "" : ", nodo «" + node + "»") + ": " + sentence;
  }
}
