package relevo.escalation.draft;

import java.util.List;
import java.util.Map;
import relevo.escalation.release.Candidate;

/**
 * What a draft is to be; what is null stays, or comes from the release it starts from ({@code basedOn}: the live one).
 *
 * @param replay the id of a replay whose rules it begins with, instead of files; only where a draft is begun from nothing
 */
public record Writing(String name, List<Candidate.File> files, Long basedOn, String by, String replay) {

  static final int LARGEST = 4 * 1024 * 1024;

  Map<String, String> texts() {
    return files == null ? null : DraftFiles.of(files);
  }
}
