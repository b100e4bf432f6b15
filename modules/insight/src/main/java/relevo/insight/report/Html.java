package relevo.insight.report;

import java.util.List;

/** A page that is being written; every text of it is escaped. */
final class Html {

  private final StringBuilder text = new StringBuilder(16_384);

  static String escaped(String words) {
    StringBuilder safe = new StringBuilder(words.length() + 16);
    for (int place = 0; place < words.length(); place++) {
      char letter = words.charAt(place);
      switch (letter) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(letter);
      }
    }
    return safe.toString();
  }

  /** Of our own, as it stands. */
  Html raw(String own) {
    text.append(own);
    return this;
  }

  Html element(String name, String words) {
    text.append('<').append(name).append('>').append(escaped(words)).append("</").append(name).append(">\n");
    return this;
  }

  /** The first cell of a row is its name. */
  Html table(String caption, List<String> heads, List<List<String>> rows) {
    raw("<table><caption>").raw(escaped(caption)).raw("</caption><thead><tr>");
    heads.forEach(head -> raw("<th scope=\"col\">").raw(escaped(head)).raw("</th>"));
    raw("</tr></thead><tbody>\n");
    for (List<String> row : rows) {
      raw("<tr><th scope=\"row\">").raw(escaped(row.getFirst())).raw("</th>");
      row.subList(1, row.size()).forEach(cell -> raw("<td>").raw(escaped(cell)).raw("</td>"));
      raw("</tr>\n");
    }
    return raw("</tbody></table>\n");
  }

  Html list(List<String> items) {
    raw("<ul>");
    items.forEach(item -> raw("<li>").raw(escaped(item)).raw("</li>\n"));
    return raw("</ul>\n");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
