package relevo.messaging.search;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relevo.events.Content;

/** What is said as it is searched for: words and numbers in small letters, without accents. */
public class Words {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{1,40}");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final int MOST = 400;
  private static final int LONGEST = 10_000;

  private Words() {}

  /** The words of a message, as a {@code tsvector} is written: what it says, what it says now, and what its file is called and holds. */
  public static String of(Content content) {
    if (content == null) return "";
    Content newest = content.revision() == null ? content : content.revision();
    String said = Stream.of(content.text(), newest == content ? null : newest.text(),
            newest.media() == null ? null : newest.media().fileName(), newest.media() == null ? null : newest.media().transcript())
        .filter(part -> part != null).collect(Collectors.joining(" "));
    return in(said).stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
  }

  /** Each once, in the order in which they stand. */
  static List<String> in(String text) {
    Set<String> words = new LinkedHashSet<>();
    Matcher word = WORD.matcher(folded(text));
    while (words.size() < MOST && word.find()) words.add(word.group());
    return List.copyOf(words);
  }

  static String folded(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    boolean plain = cut.chars().allMatch(each -> each < 128);
    return (plain ? cut : ACCENTS.matcher(Normalizer.normalize(cut, Normalizer.Form.NFD)).replaceAll("")).toLowerCase(Locale.ROOT);
  }
}
