package relevo.insight.report;

import java.util.ArrayList;
import java.util.List;
import relevo.events.insight.UnansweredAsked.Group;
import relevo.insight.audit.Audit;
import relevo.insight.audit.Cause;
import relevo.insight.audit.Habit;
import relevo.insight.audit.Habits;
import relevo.insight.audit.OneMore;
import relevo.insight.audit.Wait;

/** What the audit found, the most important of each kind. */
final class Findings {

  private static final int MOST = 5;
  private static final int MOST_RULES = 20;
  private static final int LONGEST = 120;

  private final Audit audit;
  private final Words words;
  private final Shown shown;
  private final Html html;
  private final Tried effects;

  Findings(Audit audit, Words words, Shown shown, Html html) {
    this.audit = audit;
    this.words = words;
    this.shown = shown;
    this.html = html;
    this.effects = new Tried(words);
  }

  void write() {
    html.element("h2", words.of("findings"));
    causes("causes.rule", audit.byRule(), true);
    causes("causes.topic", audit.byTopic(), false);
    questions();
    rules();
    waits();
  }

  private void causes(String key, List<Cause> causes, boolean rules) {
    html.element("h3", words.of(key));
    if (causes.isEmpty()) {
      html.element("p", words.of("none"));
      return;
    }
    List<String> heads = new ArrayList<>(List.of(words.of(rules ? "rule" : "topic"), words.of("kpi.hand_overs"), words.of("share"), words.of("kpi.time_to_human"), "n"));
    heads.add(words.of("effect"));
    html.table(words.of("causes.caption", shown.count(audit.handOvers())), heads, causes.stream().limit(MOST).map(cause -> {
      List<String> row = new ArrayList<>(List.of(name(cause, rules), shown.count(cause.count()), shown.percent(cause.share()), shown.time(cause.medianSeconds()),
          shown.count(cause.n())));
      row.add(effects.of(cause, rules));
      return row;
    }).toList());
  }

  private String name(Cause cause, boolean rule) {
    return cause.name().isEmpty() ? words.of("unknown") : rule ? cause.name() : words.orSame("topic.", cause.name());
  }

  private void questions() {
    html.element("h3", words.of("questions"));
    List<Group> groups = audit.questions().groups();
    if (groups.isEmpty()) {
      html.element("p", words.of("none"));
      return;
    }
    html.table(words.of(audit.questions().capped() ? "questions.capped" : "questions.caption", audit.questions().read()),
        List.of(words.of("question"), words.of("times"), words.of("languages"), words.of("article"), words.of("effect")), groups.stream().limit(MOST)
            .map(group -> List.of(shortened(group.examples().isEmpty() ? "" : group.examples().getFirst().text()), shown.count((long) group.count()),
                String.join(", ", group.languages().keySet()), words.of(group.article() == null ? "article.none" : group.published() ? "article.live" : "article.draft"),
                effect(group))).toList());
  }

  private String effect(Group group) {
    var effect = group.effect();
    if (effect == null || effect.turns() == effect.alone()) return words.of("effect.alone");
    return words.of("effect.article", effect.before(), effect.after(), effect.turns() - effect.alone());
  }

  private void rules() {
    Habits habits = audit.rules();
    html.element("h3", words.of("rules"));
    if (habits.why() != null) {
      html.element("p", words.of("rules." + habits.why(), habits.evaluations(), "" + habits.release()));
      return;
    }
    html.element("p", words.of("rules.judged", shown.count(habits.evaluations()), "" + habits.release()));
    List<String> items = new ArrayList<>();
    for (Habit habit : habits.always()) items.add(words.of("rules.always", habit.rule(), shown.percent(habit.share())) + effects.of(habit));
    for (Habit habit : habits.never().stream().limit(MOST_RULES).toList()) items.add(words.of("rules.never", habit.rule(), habit.deadReleases()) + effects.of(habit));
    if (habits.silent() > MOST_RULES) items.add(words.of("rules.more", habits.silent() - MOST_RULES));
    html.list(items.isEmpty() ? List.of(words.of("none")) : items);
  }

  private void waits() {
    html.element("h3", words.of("waits"));
    List<String> items = audit.waits().stream().filter(Wait::grows).map(wait -> words.of("waits.grows", wait.team(), shown.time(wait.formerSeconds()),
        wait.formerN(), shown.time(wait.laterSeconds()), wait.laterN(), wait.openBetween(), wait.openAfter()) + withOneMore(wait.oneMore())).toList();
    html.list(items.isEmpty() ? List.of(words.of("none")) : items);
  }

  private String withOneMore(OneMore told) {
    if (told == null) return "";
    if (told.medianSeconds() == null) return " " + words.of("onemore." + told.why());
    String how = told.why() == null ? words.of("onemore", shown.time(told.moreMedianSeconds()), shown.time(told.moreP90Seconds())) : words.of("onemore." + told.why());
    return " " + how + " " + words.of("onemore.was", shown.time(told.medianSeconds()), shown.time(told.p90Seconds()), shown.time(told.seenMedianSeconds()),
        shown.time(told.seenP90Seconds()), told.n());
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }
}
