package relevo.escalation.table;

import static relevo.escalation.language.Verb.ESCALATE;
import static relevo.escalation.language.Verb.KEEP_WITH_BOT;
import static relevo.escalation.language.Verb.OFFER_ALTERNATIVE;
import static relevo.escalation.language.Verb.PRIORITY;
import static relevo.escalation.language.Verb.RAISE_TIER;
import static relevo.escalation.language.Verb.ROUTE_TO;
import static relevo.escalation.language.Verb.TAG;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import relevo.escalation.facts.FactType;
import relevo.escalation.facts.Field;
import relevo.escalation.facts.Vocabulary;
import relevo.escalation.language.Suggestion;
import relevo.escalation.language.Verb;

/** Understands what stands at the top of a column. */
final class Headers {

  /** The name to write, then others by which it is known. */
  static final Map<Verb, List<String>> DECISIONS = Map.of(
      ESCALATE, List.of("equipo", "team", "escalar a"),
      ROUTE_TO, List.of("derivar a", "route to"),
      PRIORITY, List.of("prioridad", "priority"),
      TAG, List.of("etiqueta", "etiquetas", "tag", "tags"),
      OFFER_ALTERNATIVE, List.of("alternativa", "alternative"),
      RAISE_TIER, List.of("nivel", "tier"),
      KEEP_WITH_BOT, List.of("seguir con el bot", "keep with bot"));

  private static final Pattern CONDITION = Pattern.compile("([^\\s.]+)\\s*\\.\\s*(\\S+)(?:\\s+(.+))?");

  private Headers() {}

  /** @throws Unreadable of a cell, if there is no such column */
  static Column read(String header) {
    Matcher condition = CONDITION.matcher(header.replaceAll("\\s+", " "));
    return condition.matches() ? asks(condition) : other(header);
  }

  private static Column asks(Matcher condition) {
    FactType fact = Vocabulary.fact(condition.group(1)).orElseThrow(() -> Unreadable.cell(
        Sentences.NO_FACT.with(condition.group(1)), Suggestion.of(Arrays.stream(FactType.values()).map(FactType::spanish).toList(),
            Arrays.stream(FactType.values()).map(FactType::english).toList(), condition.group(1))));
    Field field = Vocabulary.field(fact, condition.group(2)).orElseThrow(() -> Unreadable.cell(
        Sentences.NO_FIELD.with(condition.group(2), fact), Suggestion.of(Vocabulary.fields(fact).stream().map(Field::spanish).toList(),
            Vocabulary.fields(fact).stream().map(Field::english).toList(), condition.group(2))));
    String word = condition.group(3);
    Way way = Optional.ofNullable(word).flatMap(Way::written).or(() -> word == null ? Optional.of(Way.FREE) : Optional.empty())
        .orElseThrow(() -> Unreadable.cell(Sentences.NO_WAY.with(field.path(), word),
            Suggestion.of(Arrays.stream(Way.values()).map(Way::word).filter(each -> !each.isEmpty()).toList(), word)));
    return new Column.Asks(field, way == Way.FREE ? Way.usual(field.kind()) : way);
  }

  private static Column other(String header) {
    String folded = Words.fold(header);
    return Stream.<Column>concat(
        Arrays.stream(Note.values()).filter(note -> note.isWritten(folded)).map(Column.Says::new),
        DECISIONS.entrySet().stream().filter(entry -> entry.getValue().contains(folded)).map(entry -> new Column.Decides(entry.getKey())))
        .findFirst().orElseThrow(() -> Unreadable.cell(Sentences.NO_COLUMN.with(shortened(header)), Suggestion.of(known(), header)));
  }

  private static List<String> known() {
    List<String> known = new ArrayList<>(Arrays.stream(Note.values()).map(Note::spanish).toList());
    Arrays.stream(Verb.values()).map(verb -> DECISIONS.get(verb).getFirst()).forEach(known::add);
    Arrays.stream(FactType.values()).flatMap(fact -> Vocabulary.fields(fact).stream()).map(Field::path).forEach(known::add);
    return known;
  }

  private static String shortened(String header) {
    return header.length() > 40 ? header.substring(0, 40) + "…" : header;
  }
}
