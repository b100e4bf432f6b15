package relevo.insight.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.events.insight.RuleEffectsAsked;
import relevo.events.insight.RuleEffectsAsked.Limit;
import relevo.events.insight.UnansweredAsked.Answer;
import relevo.events.insight.UnansweredAsked.Effect;
import relevo.events.insight.UnansweredAsked.Group;
import relevo.events.insight.UnansweredAsked.Question;
import relevo.insight.Tale;
import relevo.insight.TestJournal;
import relevo.insight.audit.Audit;
import relevo.insight.audit.Cause;
import relevo.insight.audit.Habit;
import relevo.insight.audit.Habits;
import relevo.insight.audit.OneMore;
import relevo.insight.audit.Wait;
import relevo.insight.figure.Asked;
import relevo.insight.figure.Figure;
import relevo.insight.figure.Figures;
import relevo.insight.figure.Head;

class ReportPageTest {

  private static final Instant NOW = Tale.at("03-20", "12:00:00");
  private static final RuleEffectsAsked.Effect WITHOUT = new RuleEffectsAsked.Effect(new UUID(0, 1), "done", 200, 40, 12, 28, 0, 0);

  private static final Limit STRICTER = new Limit("Turno.intentosFallidos >= 3", 3, 4.0, 4.0, new RuleEffectsAsked.Effect(new UUID(0, 4), "done", 200, 40, 30, 9, 1, 0));

  @ParameterizedTest
  @ValueSource(strings = {"es", "en", "pt"})
  void speaks_each_language_and_runs_nothing(String language) throws SQLException {
    String page = new ReportPage(of(audit("<script>alert('x')</script> & flores")), Words.in(language)).html();
    assertThat(page).startsWith("<!doctype html>\n<html lang=\"" + language + "\">").contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; flores")
        .doesNotContain("<script", " style=", "href").doesNotContainPattern("<[^>]* on[a-z]+=").doesNotContainPattern("\\{[0-9]}");
    for (String id : MonthFigures.HEADLINES) assertThat(page).contains(Html.escaped(Words.in(language).of("kpi." + id)));
  }

  @Test
  void says_each_thing_in_all_languages() {
    assertThat(Words.in("en").all().keySet()).isEqualTo(Words.in("es").all().keySet());
    assertThat(Words.in("pt").all().keySet()).isEqualTo(Words.in("es").all().keySet());
    assertThat(Words.of(List.of(Locale.of("fr"), Locale.of("pt", "BR")))).isSameAs(Words.in("pt"));
    assertThat(Words.of(List.of(Locale.of("fr")))).isSameAs(Words.in("es"));
    assertThat(Words.in("fr")).isNull();
  }

  /* La historia de docs/kpis.md no está aquí: el diario está vacío, y nada se divide. */
  @Test
  void shows_a_dash_where_there_is_nothing_and_says_what_the_audit_found() throws SQLException {
    String page = new ReportPage(of(audit("¿venden flores?")), Words.in("es")).html();
    assertThat(page).contains("<h1>Informe de marzo 2026</h1>", "<tr><th scope=\"row\">Tasa de escalado</th><td>—</td><td></td><td>0</td>",
        "Sin ella, 12 traspasadas en vez de 40 (de 200 conversaciones repetidas; 28 se quedarían con el bot y 0 irían a otro equipo). Con «Turno.intentosFallidos &gt;= 4», "
        + "30 traspasadas en vez de 40", "Sin «pide persona», 12 traspasadas en vez de 40", "Se responderían 3 de 4 (hoy 0)", "«nunca» no habló ni una vez; juegos seguidos sin hablar nunca: 3.",
        "mesa: espera en cola de 1 min 0 s (20) en la primera mitad a 10 min 0 s (25) en la segunda; abiertos, de 2 a 9. Con una persona más, mediana de 3 min 0 s, y nueve de cada diez en 15 min 0 s o menos. "
            + "Fue 10 min 0 s (30 min 0 s); al repetir la cola con quienes estaban, 9 min 0 s (29 min 10 s), de 25 traspasos.");
  }

  @Test
  void says_why_it_does_not_know_what_one_more_person_would_change() throws SQLException {
    for (String language : Words.LANGUAGES) {
      String few = new ReportPage(of(audit("x", new OneMore("few", 3, 0, 0, 0, null, null, null, null, null, null))), Words.in(language)).html();
      assertThat(few).contains(Words.in(language).of("onemore.few"));
      String unlike = new ReportPage(of(audit("x", new OneMore("unlike", 25, 9, 3, 4, 600L, 1_800L, 0L, 0L, null, null))), Words.in(language)).html();
      assertThat(unlike).contains(Words.in(language).of("onemore.unlike"), Words.in(language).of("onemore.was", "10 min 0 s", "30 min 0 s", "0 s", "0 s", 25));
    }
  }

  @Test
  void writes_figures_as_people_read_them() {
    Shown shown = new Shown(Locale.of("es"));
    assertThat(shown.percent(0.1234)).isEqualTo("12,3\u00a0%");
    assertThat(shown.percent(null)).isEqualTo("—");
    assertThat(shown.time(93_599L)).isEqualTo("1 d 1 h");
    assertThat(shown.change(seconds(90L), seconds(60L))).isEqualTo("+50 %");
    assertThat(shown.change(seconds(60L), seconds(60L))).isEqualTo("0 %");
    assertThat(shown.change(seconds(60L), seconds(null))).isEqualTo("—");
    assertThat(shown.change(ratio(0.25), ratio(0.5))).isEqualTo("-25 pp");
  }

  @Test
  void hides_marks_of_fewer_than_ten() {
    Figure csat = new Figure("csat_human", "satisfaction", "", "ratio", 12L, 14L, 0.86, 14L, null, null, null, null, null, null,
        List.of(new Figure.Piece("mesa", 9L, 10L, 0.9, 10L, null, null, null), new Figure.Piece("pagos", null, null, null, 4L, null, null, true)));
    Shown shown = new Shown(Locale.of("en"));
    assertThat(shown.part(csat, "mesa")).isEqualTo("90% (10)");
    assertThat(shown.part(csat, "pagos")).isEqualTo("—");
    assertThat(shown.main(new Figure("csat_human", "satisfaction", "", "ratio", null, null, null, 4L, null, null, true, null, null, null, null))).isEqualTo("—");
  }

  private static Figure seconds(Long median) {
    return new Figure("time_to_human", "people", "", "seconds", null, null, null, 3L, median, median, null, null, null, null, null);
  }

  private static Figure ratio(double value) {
    return new Figure("containment", "bot", "", "ratio", 1L, 4L, value, 4L, null, null, null, null, null, null, null);
  }

  private static Audit audit(String question) {
    return audit(question, new OneMore(null, 25, 9, 3, 4, 600L, 1_800L, 540L, 1_750L, 180L, 900L));
  }

  private static Audit audit(String question, OneMore more) {
    Group group = new Group(new UUID(0, 2), 4, Map.of("es", 4), NOW, NOW, List.of(new Question(new UUID(0, 3), "es", question, NOW)), null, false,
        new Effect(4, 0, 3, 0, 0));
    return new Audit("2026-03-01", "2026-03-31", "Europe/Madrid", "", "", null, 40, List.of(new Cause("pide persona", 30, 0.75, 95L, 28, List.of(), List.of(), null, WITHOUT, List.of(STRICTER))),
        List.of(new Cause("refund", 40, 1, null, 0, List.of(), List.of(), "pide persona", WITHOUT, List.of())), new Answer(4, false, List.of(group)),
        new Habits(7, 500, null, 1, List.of(new Habit("nunca", 0, 0, 3, null, List.of())), List.of()), List.of(new Wait("mesa", 60L, 20, 600L, 25, true, false, 1, 2, 9, 0.47, more)));
  }

  private static MonthFigures of(Audit audit) throws SQLException {
    try (Connection connection = TestJournal.connection()) {
      TestJournal.empty(connection);
      YearMonth month = YearMonth.of(2026, 3);
      return new MonthFigures(month, figures(connection, month, null), figures(connection, month.minusMonths(1), null), figures(connection, month, Head.TEAM),
          figures(connection, month, Head.CLOCK), audit, false);
    }
  }

  private static Map<String, Figure> figures(Connection connection, YearMonth month, Head by) throws SQLException {
    Figures figures = new Figures(connection, new Asked(month.atDay(1), month.atEndOfMonth(), Map.of(), Set.of(), NOW), Tale.MADRID, 0.3);
    Map<String, Figure> found = new HashMap<>();
    for (String group : MonthFigures.GROUPS) figures.group(group, by).forEach(figure -> found.put(figure.id(), figure));
    return found;
  }
}
