package relevo.flow.definition;

import java.util.List;
import java.util.stream.Collectors;

/** A flow document that must not run, with everything that is wrong with it. */
public class BrokenFlow extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  BrokenFlow(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
