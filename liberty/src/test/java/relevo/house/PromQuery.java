package relevo.house;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an expression of Prometheus speaks of: metrics and labels. Reads as much of the language as our files use. */
public final class PromQuery {

  private static final Set<String> WORDS = Set.of("and", "or", "unless", "offset", "by", "without", "on", "ignoring", "group_left", "bool");
  private static final Pattern SELECTOR = Pattern.compile("\\{([^}]*)}");
  private static final Pattern GROUPING = Pattern.compile("\\b(?:by|without|on|ignoring)\\s*\\(([^)]*)\\)");
  private static final Pattern MATCHER = Pattern.compile("(\\w+)\\s*(?:=~|!~|!=|=)\\s*\"[^\"]*\"");
  private static final Pattern RANGE = Pattern.compile("\\[[^\\]]*]|\\boffset\\s+\\w+");
  private static final Pattern NAME = Pattern.compile("\\b([a-zA-Z_]\\w*)\\b(\\s*\\()?");

  private final String text;

  public PromQuery(String text) {
    this.text = text;
  }

  public Set<String> metrics() {
    String bare = RANGE.matcher(GROUPING.matcher(SELECTOR.matcher(text).replaceAll(" ")).replaceAll(" ")).replaceAll(" ");
    Set<String> names = new TreeSet<>();
    Matcher name = NAME.matcher(bare);
    while (name.find()) if (name.group(2) == null && !WORDS.contains(name.group(1))) names.add(name.group(1));
    return names;
  }

  public Set<String> labels() {
    Set<String> labels = new TreeSet<>();
    SELECTOR.matcher(text).results().forEach(selector ->
        MATCHER.matcher(selector.group(1)).results().forEach(label -> labels.add(label.group(1))));
    GROUPING.matcher(text).results().forEach(grouping -> {
      for (String label : grouping.group(1).split(",")) labels.add(label.strip());
    });
    return labels;
  }
}
