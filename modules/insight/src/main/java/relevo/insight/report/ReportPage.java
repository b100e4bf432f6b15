package relevo.insight.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.TreeSet;
import relevo.insight.figure.Figure;

/** Writes a month's report. */
final class ReportPage {

  private static final String STYLE = """
      @page{size:A4;margin:16mm 14mm}
      body{font:10.5pt/1.45 system-ui,sans-serif;color:#1a1a1a;background:#fff;max-width:182mm;margin:8mm auto;padding:0 4mm}
      h1{font-size:20pt;margin:0 0 2mm}h2{font-size:13pt;margin:8mm 0 2mm;border-bottom:1px solid #777;break-after:avoid}
      h3{font-size:11pt;margin:4mm 0 1mm;break-after:avoid}p{margin:1mm 0}ul{margin:1mm 0;padding-left:5mm}
      table{border-collapse:collapse;width:100%;margin:2mm 0 4mm;font-variant-numeric:tabular-nums}
      caption{text-align:left;color:#444;padding-bottom:1mm}tr{break-inside:avoid}thead{display:table-header-group}
      th,td{padding:1mm 1.5mm;border-bottom:1px solid #ccc;text-align:right;vertical-align:top}
      th:first-child{text-align:left;font-weight:400}thead th{font-weight:600;color:#333}
      @media print{body{margin:0;max-width:none;padding:0}}
      """;
  static final String POLICY = "default-src 'none'; style-src 'sha256-" + hash(STYLE) + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private final MonthFigures of;
  private final Words words;
  private final Shown shown;
  private final Html html = new Html();

  ReportPage(MonthFigures of, Words words) {
    this.of = of;
    this.words = words;
    this.shown = new Shown(words.locale());
  }

  String html() {
    String month = of.month().format(DateTimeFormatter.ofPattern("LLLL yyyy", words.locale()));
    String title = words.of("title", month);
    html.raw("<!doctype html>\n<html lang=\"").raw(words.locale().getLanguage()).raw("\"><head><meta charset=\"utf-8\">"
        + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>").raw(Html.escaped(title)).raw("</title><style>").raw(STYLE)
        .raw("</style></head><body><main>\n").element("h1", title);
    html.element("p", words.of("zone", of.audit().zone(), asOf()));
    if (of.ofTeams()) html.element("p", words.of("teams"));
    headlines();
    teams();
    promises();
    new Findings(of.audit(), words, shown, html).write();
    notes();
    return html.raw("</main></body></html>\n").toString();
  }

  private String asOf() {
    if (of.audit().asOf() == null) return Shown.NOTHING;
    return Instant.parse(of.audit().asOf()).atZone(ZoneId.of(of.audit().zone()))
        .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(words.locale()));
  }

  private void headlines() {
    List<List<String>> rows = new ArrayList<>();
    for (String id : MonthFigures.HEADLINES) {
      Figure now = of.now().get(id);
      Figure before = of.before().get(id);
      if (now == null) continue;
      rows.add(List.of(words.of("kpi." + id), shown.main(now), now.unit().equals("seconds") ? shown.time(now.p90()) : "", shown.n(now), shown.main(before),
          shown.n(before), shown.change(now, before)));
    }
    html.element("h2", words.of("headlines")).table(words.of("headlines.caption"), List.of(words.of("kpi"), words.of("value"), "p90", "n", words.of("before"),
        "n", words.of("change")), rows);
  }

  private void teams() {
    TreeSet<String> teams = new TreeSet<>();
    of.byTeam().values().stream().filter(each -> each.parts() != null).forEach(each -> each.parts().forEach(part -> teams.add(part.part())));
    teams.remove("");
    html.element("h2", words.of("byteam"));
    if (teams.isEmpty()) {
      html.element("p", words.of("none"));
      return;
    }
    List<String> heads = new ArrayList<>(List.of(words.of("team")));
    MonthFigures.OF_TEAM.forEach(id -> heads.add(words.of("kpi." + id)));
    html.table(words.of("byteam.caption"), heads, teams.stream().map(team -> {
      List<String> row = new ArrayList<>(List.of(team));
      MonthFigures.OF_TEAM.forEach(id -> row.add(shown.part(of.byTeam().get(id), team)));
      return row;
    }).toList());
  }

  private void promises() {
    Figure promises = of.byClock().get("sla_attainment");
    html.element("h2", words.of("promises"));
    if (promises == null || promises.parts() == null || promises.parts().isEmpty()) html.element("p", words.of("none"));
    else html.table(words.of("promises.caption"), List.of(words.of("clock"), words.of("kept"), words.of("due"), words.of("value")), promises.parts().stream()
        .map(part -> List.of(words.orSame("clock.", part.part()), shown.count(part.numerator()), shown.count(part.denominator()), shown.percent(part.value())))
        .toList());
  }

  private void notes() {
    List<String> notes = new ArrayList<>();
    for (Figure figure : of.now().values()) {
      if (Boolean.TRUE.equals(figure.hidden())) notes.add(words.of("note.hidden", words.orSame("kpi.", figure.id())));
      else if (figure.notMeasured() != null && MonthFigures.HEADLINES.contains(figure.id())) notes.add(words.of("note.all", words.of("kpi." + figure.id())));
    }
    for (String key : new TreeSet<>(words.all().stringPropertyNames())) if (key.startsWith("unmeasured.")) notes.add(words.of(key));
    html.element("h2", words.of("notes")).list(notes);
  }

  private static String hash(String style) {
    try {
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
