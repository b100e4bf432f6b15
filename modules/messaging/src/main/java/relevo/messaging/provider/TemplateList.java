package relevo.messaging.provider;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The templates of an account as its provider lists them: whole, or with an error and then not to be relied on. */
public record TemplateList(List<Listed> templates, String error) {

  private static final Pattern BLANK = Pattern.compile("\\{\\{\\s*([^{}\\s]{1,100})\\s*}}");

  /** {@code status} is in Meta's words, such as APPROVED; {@code text} is the body with its {@code variables}, named or numbered. */
  public record Listed(
      String name, String language, String status, String category, String quality, String reason, String text,
      List<String> variables) {

    public Listed {
      variables = List.copyOf(variables);
    }

    /** Its variables are the blanks in the text. */
    public Listed(String name, String language, String status, String category, String quality, String reason, String text) {
      this(name, language, status, category, quality, reason, text, blanks(text));
    }
  }

  public TemplateList {
    templates = List.copyOf(templates);
  }

  public static TemplateList of(List<Listed> templates) {
    return new TemplateList(templates, null);
  }

  public static TemplateList failed(String why) {
    return new TemplateList(List.of(), why);
  }

  private static List<String> blanks(String text) {
    if (text == null) return List.of();
    return List.copyOf(new TreeSet<>(BLANK.matcher(text).results().map(blank -> blank.group(1)).toList()));
  }
}
