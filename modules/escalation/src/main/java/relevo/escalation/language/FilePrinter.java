package relevo.escalation.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a whole file in its canonical form: one line for each thing, comments beside what they stood beside. */
final class FilePrinter {

  private final RuleFile file;
  private final Map<Integer, List<Remark>> remarks;
  private final List<String> lines = new ArrayList<>();
  private int item;

  FilePrinter(RuleFile file) {
    this.file = file;
    this.remarks = file.remarks().stream().collect(Collectors.groupingBy(Remark::item));
  }

  String print() {
    file.header().forEach(line -> put(line, ""));
    for (RuleModel rule : file.rules()) {
      if (!lines.isEmpty() && !lines.getLast().isEmpty()) lines.add("");
      for (String line : RulePrinter.WRITTEN.lines(rule)) put(line, isInside(line) ? "  " : "");
    }
    if (!lines.isEmpty() && !lines.getLast().isEmpty() && hasRemarks()) lines.add("");
    remarks("");
    while (!lines.isEmpty() && lines.getLast().isEmpty()) lines.removeLast();
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  private static boolean isInside(String line) {
    return line.startsWith("  ") || line.equals("then") || line.equals("end");
  }

  private boolean hasRemarks() {
    return here().stream().anyMatch(remark -> !remark.trailing());
  }

  private void put(String line, String indent) {
    remarks(indent);
    String behind = here().stream().filter(Remark::trailing)
        .map(remark -> " " + remark.text()).collect(Collectors.joining());
    lines.add(line + behind);
    item++;
  }

  private List<Remark> here() {
    return remarks.getOrDefault(item, List.of());
  }

  private void remarks(String indent) {
    for (Remark remark : here()) {
      if (remark.trailing()) continue;
      lines.add(indent + remark.text());
      if (remark.gap()) lines.add("");
    }
  }
}
