package relevo.integration.alert.teams;

/** The page behind a link: asks, or says what came of it. Plain HTML, no script, no style but the browser's. */
final class TakePage {

  private TakePage() {}

  static String asking(TakeWords words, String customer, String reason, String link) {
    String about = "<dl><dt>" + words.customer + "</dt><dd>" + escaped(customer) + "</dd>"
        + (reason.isBlank() ? "" : "<dt>" + words.reason + "</dt><dd>" + escaped(reason) + "</dd>") + "</dl>";
    return page(words, words.question, about + "<form method=\"post\"><button type=\"submit\">" + words.take + "</button></form>", link);
  }

  static String saying(TakeWords words, String sentence, String link) {
    return page(words, sentence, "", link);
  }

  /** @param link to the ticket, or null */
  private static String page(TakeWords words, String heading, String body, String link) {
    String open = link == null ? "" : "<p><a href=\"" + escaped(link) + "\">" + words.open + "</a></p>";
    return "<!doctype html><html lang=\"" + words.tongue() + "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">"
        + "<meta name=\"robots\" content=\"noindex\"><title>" + words.title + "</title></head><body><main><h1>" + escaped(heading) + "</h1>" + body + open
        + "</main></body></html>";
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
  }
}
