package relevo.bench;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the desk answers if asked to decide again all that it ever decided. */
record Recheck(int checked, int different) {

  private static final Pattern CHECKED = Pattern.compile("\"checked\":(\\d+)");
  private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");
  private static final String DIFFERENT = "\"then\":";

  static Recheck of(Desk desk) throws IOException, InterruptedException {
    Recheck all = new Recheck(0, 0);
    String address = desk.api() + "/decisions/recheck";
    for (String page = Http.get(address, desk.token()); ; ) {
      all = all.plus(page);
      Matcher next = NEXT.matcher(page);
      if (!next.find()) return all;
      page = Http.get(address + "?cursor=" + next.group(1), desk.token());
    }
  }

  Recheck plus(String page) {
    Matcher number = CHECKED.matcher(page);
    if (!number.find()) throw new IllegalStateException("A page that does not say how many were checked: " + page);
    int odd = page.split(DIFFERENT, -1).length - 1;
    return new Recheck(checked + Integer.parseInt(number.group(1)), different + odd);
  }
}
