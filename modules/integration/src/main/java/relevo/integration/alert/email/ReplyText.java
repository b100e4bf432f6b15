package relevo.integration.alert.email;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What somebody wrote in a mail, without what they answer to and without their signature. */
final class ReplyText {

  private static final int LONGEST_LINE = 1_000;
  private static final Pattern QUOTE = Pattern.compile("^\\s*>.*");
  private static final Pattern INTRODUCTION = Pattern.compile("(?iu)^\\s*(on|el|em|a)\\b.{5,200}\\b(wrote|escribi[oó]|escreveu)\\s*:\\s*$");
  private static final Pattern RULE = Pattern.compile("(?iu)^\\s*(-{2,}\\s*(original message|mensaje original|mensagem original|forwarded message)\\s*-{2,}|_{10,})\\s*$");
  private static final Pattern HEADER = Pattern.compile("(?iu)^\\s*\\*?(from|de)\\s*:\\*?\\s.{0,200}@.{0,200}$");
  private static final Pattern SIGNATURE = Pattern.compile("^-- ?$");
  private static final Pattern PHONE = Pattern.compile("(?iu)^\\s*(sent from my|enviado desde mi|enviado do meu)\\b.{0,60}$");

  private ReplyText() {}

  static String of(String whole) {
    List<String> lines = List.of(whole.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
    List<String> said = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (ends(lines, i)) break;
      said.add(lines.get(i));
    }
    return String.join("\n", said.stream().filter(line -> line.length() > LONGEST_LINE || !QUOTE.matcher(line).matches()).toList()).strip();
  }

  private static boolean ends(List<String> lines, int i) {
    String line = lines.get(i);
    if (line.length() > LONGEST_LINE) return false;
    String two = i + 1 < lines.size() && line.length() + lines.get(i + 1).length() < LONGEST_LINE ? line + " " + lines.get(i + 1) : line;
    return SIGNATURE.matcher(line).matches() || RULE.matcher(line).matches() || HEADER.matcher(line).matches() || PHONE.matcher(line).matches()
        || INTRODUCTION.matcher(line).matches() || INTRODUCTION.matcher(two).matches();
  }

  /** The words of a page, for whoever writes nothing else. */
  static String ofHtml(String html) {
    return PageWords.of(html).replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
  }
}
