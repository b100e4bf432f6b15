package relevo.escalation.facts;

/** Prints the vocabulary as the page {@code rules/facts.md} that analysts look things up in. */
final class VocabularyPage {

  private VocabularyPage() {}

  static String print() {
    StringBuilder page = new StringBuilder("""
        # Los datos que una regla puede mirar

        Esta página sale del programa; no la edite. Un dato que no se conoce vale `null`.
        """);
    for (FactType fact : FactType.values()) {
      page.append("\n## ").append(fact.spanish()).append(" (").append(fact.english()).append(")\n");
      page.append(fact.sentence()).append("\n\n| campo | en inglés | valores | qué es |\n|---|---|---|---|\n");
      Vocabulary.fields(fact).forEach(field -> page.append(row(field)));
    }
    return page.toString();
  }

  private static String row(Field field) {
    String values = field.values().isEmpty() ? field.kind().spanish() : "`" + String.join("` `", field.values()) + "`";
    return "| `" + field.spanish() + "` | `" + field.english() + "` | " + values + " | " + field.sentence() + " |\n";
  }
}
