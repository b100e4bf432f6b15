package relevo.integration.alert.slack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Other people's words as Slack takes them, and Slack's as people read them. */
final class SlackText {

  private static final Pattern MARK = Pattern.compile("<([^<>]{0,3000})>");

  private SlackText() {}

  /** So that nothing in it calls a channel or makes a link; of a text that is too long, what there is room for. */
  static String escaped(String text, int most) {
    StringBuilder safe = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      String each = escaped(letter);
      i += Character.charCount(letter);
      if (safe.length() + each.length() > (i < text.length() ? most - 1 : most)) return safe.append('…').toString();
      safe.append(each);
    }
    return safe.toString();
  }

  private static String escaped(int letter) {
    return switch (letter) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      default -> Character.toString(letter);
    };
  }

  /** Where Slack reads no marks; it still reads entities. */
  static String plain(String text, int most) {
    return escaped(text.replace('\n', ' '), most);
  }

  /** What somebody wrote in Slack, without its marks: links as they are, people and channels by what is known of them. */
  static String read(String marked) {
    Matcher marks = MARK.matcher(marked);
    StringBuilder text = new StringBuilder();
    while (marks.find()) marks.appendReplacement(text, Matcher.quoteReplacement(word(marks.group(1))));
    marks.appendTail(text);
    return text.toString().replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  private static String word(String mark) {
    int bar = mark.indexOf('|');
    String label = bar < 0 ? "" : mark.substring(bar + 1);
    String target = bar < 0 ? mark : mark.substring(0, bar);
    if (target.startsWith("@") || target.startsWith("#") || target.startsWith("!")) {
      return label.isEmpty() ? target.replaceFirst("^!", "@") : target.charAt(0) == '#' ? "#" + label : label;
    }
    return label.isEmpty() || label.equals(target) || target.endsWith(label) ? target : label + " (" + target + ")";
  }
}
