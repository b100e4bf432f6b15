package relevo.flow.definition;

import java.util.List;

/**
 * What is wrong with a flow document, where, and what to do about it; {@code node} is null for the document as a
 * whole. {@code chat} is how a customer would come to see it; empty where no conversation leads there.
 */
public record Problem(String document, String node, String sentence, List<Line> chat) {

  public Problem {
    chat = chat == null ? List.of() : List.copyOf(chat);
  }

  public Problem(String document, String node, String sentence) {
    this(document, node, sentence, List.of());
  }

  public Problem shown(List<Line> talk) {
    return new Problem(document, node, sentence, talk);
  }

  @Override
  public String toString() {
    return document + (node == null ? "" : ", nodo «" + node + "»") + ": " + sentence;
  }
}
