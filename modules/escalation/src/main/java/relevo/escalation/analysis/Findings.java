package relevo.escalation.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import relevo.escalation.facts.Facts;
import relevo.escalation.language.RuleModel;

/** Collects findings, no more of a kind than anybody would read. */
final class Findings {

  private final int mostOfAKind;
  private final boolean dated;
  private final List<Finding> found = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /** @param dated true if some rule speaks on some days only, so that an example is one on its day only */
  Findings(int mostOfAKind, boolean dated) {
    this.mostOfAKind = mostOfAKind;
    this.dated = dated;
  }

  void add(String kind, String severity, RuleModel rule, List<RuleModel> others, Words words, Facts example) {
    if (counts.merge(kind, 1, Integer::sum) > mostOfAKind) return;
    found.add(new Finding(kind, severity, rule == null ? null : rule.file(), rule == null ? null : rule.line(),
        rule == null ? null : rule.name(), others.stream().map(Finding.Other::of).toList(), words.spanish(), words.english(),
        example == null ? null : example.values(),
        example == null || !dated ? null : example.at().toLocalDate()));
  }

  boolean isFull(String kind) {
    return counts.getOrDefault(kind, 0) > mostOfAKind;
  }

  List<Finding> all() {
    counts.forEach((kind, count) -> {
      if (count > mostOfAKind) {
        Words words = Words.more(kind, mostOfAKind);
        found.add(new Finding("more", "hint", null, null, null, List.of(), words.spanish(), words.english(), null, null));
      }
    });
    return List.copyOf(found);
  }
}
