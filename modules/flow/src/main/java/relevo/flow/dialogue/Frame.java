package relevo.flow.dialogue;

import java.util.Map;

/** A subflow under way: which one, and where and with what its caller goes on. {@code caller} is the calling node. */
public record Frame(String flow, int version, String caller, Map<String, String> variables) {

  public Frame {
    variables = Map.copyOf(variables);
  }
}
