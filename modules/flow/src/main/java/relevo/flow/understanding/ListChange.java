package relevo.flow.understanding;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was added to a word list, and taken from it, over the API: lines as they stand in a file. */
record ListChange(List<String> added, List<String> removed) {

  static final ListChange NONE = new ListChange(List.of(), List.of());
  private static final String ADDED_IN = "database/";

  /** @param texts all lists by file name; the lines taken out become empty, so that the others keep their numbers */
  void apply(String file, Map<String, String> texts) {
    if (!removed.isEmpty()) texts.computeIfPresent(file, (name, text) -> text.lines().map(this::kept).collect(Collectors.joining("\n")));
    if (!added.isEmpty()) texts.put(ADDED_IN + file, String.join("\n", added));
  }

  private String kept(String line) {
    return removed.stream().anyMatch(gone -> gone.equalsIgnoreCase(WordFile.content(line))) ? "" : line;
  }
}
