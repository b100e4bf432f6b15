package relevo.integration.alert.email;

import java.util.Locale;
import java.util.Set;

/** What a page says between its tags, up to the first quote, in one pass: whoever sends a mail decides what its page looks like. */
final class PageWords {

  private static final Set<String> SILENT = Set.of("head", "style", "script", "title");
  private static final Set<String> LINES = Set.of("br", "/p", "/div", "/tr", "/li", "/h1", "/h2", "/h3", "/h4", "/h5", "/h6");
  private static final String GMAIL_QUOTE = "div class=\"gmail_quote";
  private static final int LONGEST_NAME = 12;

  private final String html;
  private final StringBuilder words = new StringBuilder();
  /** Within which nothing is for people; null elsewhere. */
  private String silent;

  private PageWords(String html) {
    this.html = html;
  }

  static String of(String html) {
    return new PageWords(html).read();
  }

  private String read() {
    int at = 0;
    while (at < html.length()) {
      int open = html.indexOf(isCode() ? "</" : "<", at);
      if (silent == null && open >= 0 && !isTag(open)) {
        words.append(html, at, open + 1);
        at = open + 1;
        continue;
      }
      int close = open < 0 ? -1 : html.indexOf('>', open);
      if (silent == null) words.append(html, at, close < 0 ? html.length() : open);
      if (close < 0 || silent == null && isQuote(open)) break;
      tag(name(open + 1));
      at = close + 1;
    }
    return words.toString();
  }

  private boolean isTag(int open) {
    return open + 1 < html.length() && (Character.isLetter(html.charAt(open + 1)) || "/!?".indexOf(html.charAt(open + 1)) >= 0);
  }

  /** A sign in it need not begin a tag. */
  private boolean isCode() {
    return silent != null && !silent.equals("head");
  }

  private void tag(String name) {
    if (silent == null && SILENT.contains(name)) silent = name;
    else if (name.equals("/" + silent) || "head".equals(silent) && name.equals("body")) silent = null;
    else if (silent == null && LINES.contains(name)) words.append('\n');
  }

  private boolean isQuote(int open) {
    return name(open + 1).equals("blockquote") || html.regionMatches(true, open + 1, GMAIL_QUOTE, 0, GMAIL_QUOTE.length());
  }

  private String name(int from) {
    int to = from;
    while (to < html.length() && to - from < LONGEST_NAME && (html.charAt(to) == '/' && to == from || Character.isLetterOrDigit(html.charAt(to)))) to++;
    return html.substring(from, to).toLowerCase(Locale.ROOT);
  }
}
