package relevo.escalation.profile;

import java.util.List;

/** What a profile holds, as it is kept. */
public record Notes(List<Attribute> attributes, List<SourceAnswer> answers) {

  static final Notes NONE = new Notes(List.of(), List.of());

  public Notes {
    attributes = attributes == null ? List.of() : List.copyOf(attributes);
    answers = answers == null ? List.of() : List.copyOf(answers);
  }
}
