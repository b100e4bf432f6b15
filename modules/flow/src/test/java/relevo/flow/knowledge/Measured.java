package relevo.flow.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** How a library did on labelled questions. */
final class Measured {

  static final double FLOOR = 0.5;

  private int answerable;
  private int first;
  private int answered;
  private int offered;
  private int wrong;
  private int unanswerable;
  private int falselyAnswered;
  private int falselyOffered;

  static Map<String, Measured> byLanguage(List<Asked> questions, Function<String, Library> libraries) {
    Map<String, Measured> byLanguage = new HashMap<>();
    for (Asked asked : questions) {
      Found found = libraries.apply(asked.business()).search(asked.question(), asked.language(), Set.of());
      for (String key : List.of(asked.language(), "all")) byLanguage.computeIfAbsent(key, each -> new Measured()).add(asked, found);
    }
    return byLanguage;
  }

  void add(Asked asked, Found found) {
    Found.Verdict verdict = found.verdict(FLOOR);
    boolean understood = verdict != Found.Verdict.NONE;
    if (asked.article() == null) {
      unanswerable++;
      if (verdict == Found.Verdict.ANSWER) falselyAnswered++;
      if (verdict == Found.Verdict.CHOOSE) falselyOffered++;
      return;
    }
    answerable++;
    boolean right = understood && found.best().article().id().equals(asked.article());
    boolean amongThem = understood && found.choices(FLOOR).stream().anyMatch(each -> each.article().id().equals(asked.article()));
    if (right) first++;
    if (right && verdict == Found.Verdict.ANSWER) answered++;
    if (amongThem && verdict == Found.Verdict.CHOOSE) offered++;
    if (!right && verdict == Found.Verdict.ANSWER) wrong++;
  }

  /** How many of the questions that have an answer had its article first, and above the floor. */
  double recall() {
    return (double) first / answerable;
  }

  /** How many of the questions that have no answer got one. */
  double falseAnswers() {
    return (double) falselyAnswered / unanswerable;
  }

  @Override
  public String toString() {
    return ("%d with an answer: first %.3f, answered at once %.3f, offered among others %.3f, wrong answer %.3f; "
        + "%d without: false answer %.3f, offered a choice %.3f").formatted(answerable, recall(), (double) answered / answerable,
        (double) offered / answerable, (double) wrong / answerable, unanswerable, falseAnswers(), (double) falselyOffered / unanswerable);
  }
}
