package relevo.escalation.analysis;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import relevo.escalation.facts.Field;
import relevo.escalation.language.RuleModel;
import relevo.escalation.language.RulePrinter;

/** What a finding says, in both languages: the one place where the analysis talks. */
record Words(String spanish, String english) {

  private static final Map<String, Words> KINDS = Map.of(
      "never-fires", new Words("reglas que no hablan nunca", "rules that never speak"),
      "duplicate", new Words("reglas repetidas", "duplicate rules"),
      "subsumed", new Words("reglas que sobran", "redundant rules"),
      "conflict", new Words("contradicciones", "conflicts"),
      "unreachable", new Words("equipos que no ganan nunca", "teams that never win"),
      "gap", new Words("huecos", "gaps"),
      "not-analysed", new Words("reglas sin analizar", "rules not analysed"));

  static Words neverFires(RuleModel rule) {
    return new Words("La regla «%s» no puede hablar nunca: sus condiciones no se cumplen a la vez.".formatted(rule.name()),
        "Rule “%s” can never speak: its conditions are never met together.".formatted(rule.name()));
  }

  static Words neverFires(RuleModel rule, Region clash) {
    boolean one = clash.atoms.size() == 1;
    return new Words(
        "La regla «%s» no puede hablar nunca: en %s, %s %s.%s".formatted(rule.name(), clash.field.fact().spanish(), asked(clash, RulePrinter.SPANISH),
            one ? "no se cumple con ningún valor" : "no se cumplen a la vez", possible(clash.field, "Puede valer")),
        "Rule “%s” can never speak: in %s, %s %s.%s".formatted(rule.name(), clash.field.fact().english(),
            english(asked(clash, RulePrinter.ENGLISH)), one ? "is met by no value" : "are never met together", possible(clash.field, "It can be")));
  }

  static Words neverInTime(RuleModel rule) {
    return new Words("La regla «%s» no puede hablar nunca: deja de valer antes de empezar.".formatted(rule.name()),
        "Rule “%s” can never speak: it ends before it begins.".formatted(rule.name()));
  }

  static Words duplicate(RuleModel rule, RuleModel other) {
    return new Words("Las reglas «%s» y «%s» hablan en los mismos casos y deciden lo mismo: sobra una."
        .formatted(rule.name(), other.name()),
        "Rules “%s” and “%s” speak in the same cases and decide the same: one is enough.".formatted(rule.name(), other.name()));
  }

  static Words subsumed(RuleModel rule, RuleModel wider, boolean weaker) {
    String spanish = "Siempre que habla «%s» habla también «%s», que decide lo mismo: ".formatted(rule.name(), wider.name());
    String english = "Whenever “%s” speaks “%s” speaks too and decides the same: ".formatted(rule.name(), wider.name());
    return weaker ? new Words(spanish + "la primera sobra.", english + "the former is not needed.")
        : new Words(spanish + "la primera solo le da más fuerza.", english + "the former only adds strength.");
  }

  static Words conflict(RuleModel rule, RuleModel other, Difference difference) {
    return new Words("Las reglas «%s» y «%s» pueden hablar a la vez con la misma fuerza (salience %d) y no dicen lo mismo: %s"
        .formatted(rule.name(), other.name(), rule.salience(), difference.spanish()),
        "Rules “%s” and “%s” can speak at once with the same strength (salience %d) and differ: %s"
            .formatted(rule.name(), other.name(), rule.salience(), difference.english()));
  }

  static Words unreachable(RuleModel rule, String team, List<RuleModel> stronger) {
    String names = stronger.stream().map(other -> "«" + other.name() + "»").collect(Collectors.joining(", "));
    boolean one = stronger.size() == 1;
    return new Words("El equipo «%s» de la regla «%s» no gana nunca: siempre que habla, decide antes %s más fuerte%s (%s)."
        .formatted(team, rule.name(), one ? "una regla" : "alguna de las reglas", one ? "" : "s", names),
        "Team “%s” of rule “%s” never wins: whenever it speaks, %s (%s) decides first."
            .formatted(team, rule.name(), one ? "a stronger rule" : "one of the stronger rules", english(names)));
  }

  static Words gap(String combination, String english, boolean ever) {
    return ever
        ? new Words("Con %s puede no atender nadie: todas las reglas que hablarían piden algo más.".formatted(combination),
            "With %s perhaps nobody handles it: all rules that might speak ask for more.".formatted(english))
        : new Words("Con %s no atiende nadie, pase lo que pase con lo demás.".formatted(combination),
            "With %s nobody handles it, whatever else is so.".formatted(english));
  }

  static Words undecided(int combinations) {
    return new Words("De %d combinaciones no se sabe si siempre las atiende alguien.".formatted(combinations),
        "Of %d combinations it is not known whether somebody always handles them.".formatted(combinations));
  }

  static Words tooLarge(RuleModel rule) {
    return new Words("La regla «%s» es demasiado grande para analizarla: repártala en varias.".formatted(rule.name()),
        "Rule “%s” is too large to be analysed: split it.".formatted(rule.name()));
  }

  static Words exhausted() {
    return new Words("Las reglas son demasiadas, o demasiado enredadas: no se ha podido mirar todo.",
        "There are too many rules, or they are too entangled: not everything could be looked at.");
  }

  static Words more(String kind, int most) {
    Words words = KINDS.get(kind);
    return new Words("Hay más %s: solo se muestran %d.".formatted(words.spanish, most),
        "There are more %s: only %d are shown.".formatted(words.english, most));
  }

  private static String asked(Region clash, RulePrinter printer) {
    return clash.atoms.stream().map(atom -> "«" + atom.written(printer) + "»").collect(Collectors.joining(" y "));
  }

  private static String possible(Field field, String start) {
    if (!field.values().isEmpty()) return " " + start + ": " + String.join(", ", field.values()) + ".";
    Span span = Span.of(field);
    return field.kind().isNumber() && span.most() < Integer.MAX_VALUE
        ? " %s: %s … %s.".formatted(start, plain(span.least()), plain(span.most())) : "";
  }

  private static String plain(double number) {
    return String.valueOf((long) number);
  }

  private static String english(String quoted) {
    return quoted.replace('«', '“').replace('»', '”').replace(" y ", " and ");
  }
}
