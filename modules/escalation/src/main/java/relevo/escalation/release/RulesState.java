package relevo.escalation.release;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import relevo.escalation.language.Problem;
import relevo.escalation.release.RuleFolder.Look;

/**
 * The live release beside the watched folder's files. {@code release} is null while the built-in default decides; {@code fourEyes}
 * says that a second person must approve.
 */
public record RulesState(Live release, boolean fourEyes, boolean folderOk, List<File> files) {

  /** The release that decides. */
  public record Live(long number, Instant at, String by, String comment) {}

  /**
   * A file of rules or scenarios; {@code state} is {@code live}; {@code refused} if it has errors or a scenario that does not come
   * true; {@code pending} if it is not live though nothing is wrong with it (another file's errors hold it back, it waits in a draft,
   * or an older release was made live again); {@code removed} if it is live but not in the folder.
   */
  public record File(String name, String state, List<Problem> problems) {}

  static RulesState of(Release active, boolean fourEyes, Look look) {
    Map<String, String> live = active == null ? Map.of() : active.files();
    TreeSet<String> names = new TreeSet<>(look.files().keySet());
    names.addAll(live.keySet());
    return new RulesState(
        active == null ? null : new Live(active.number(), active.at(), active.by(), active.comment()), fourEyes,
        look.canGoLive(),
        names.stream().map(name -> file(name, live.get(name), look)).toList());
  }

  /** With what is worth a warning beside the problems of each file. */
  RulesState with(List<Problem> notices) {
    return new RulesState(release, fourEyes, folderOk, files.stream().map(file -> new File(file.name, file.state,
        Stream.concat(file.problems.stream(), notices.stream().filter(notice -> notice.file().equals(file.name))).toList()))
        .toList());
  }

  private static File file(String name, String live, Look look) {
    List<Problem> problems = look.checked().problems().stream().filter(problem -> problem.file().equals(name)).toList();
    return new File(name, state(look.files().get(name), live, problems), problems);
  }

  private static String state(String text, String live, List<Problem> problems) {
    if (problems.stream().anyMatch(Problem::refuses)) return "refused";
    if (text == null) return "removed";
    return text.equals(live) ? "live" : "pending";
  }
}
