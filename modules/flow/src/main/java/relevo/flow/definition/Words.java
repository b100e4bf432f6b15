package relevo.flow.definition;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One text in several languages, with {{places}} for data. What a customer wrote is only ever data here, never
 * template.
 */
public final class Words {

  /** Spanish, which every text has, stands in where a language is missing. */
  public static final String FIRST_LANGUAGE = "es";

  /**
   * Nothing is escaped, since WhatsApp shows plain text; what is not known is left out; other templates cannot be
   * drawn in.
   */
  private static final Mustache.Compiler COMPILER = Mustache.compiler()
      .escapeHTML(false).defaultValue("").emptyStringIsFalse(true).withLoader(name -> Reader.nullReader());

  private final Map<String, String> texts;
  private final Map<String, Template> templates = new LinkedHashMap<>();

  private Words(Map<String, String> texts) {
    this.texts = Map.copyOf(texts);
    texts.forEach((language, text) -> {
      if (text.contains("{{")) templates.put(language, COMPILER.compile(text));
    });
  }

  /** @throws com.samskivert.mustache.MustacheException if a place is not closed */
  public static Words of(Map<String, String> texts) {
    return new Words(texts);
  }

  /** One text for all languages, such as an address. */
  public static Words same(String text) {
    return of(Map.of(FIRST_LANGUAGE, text));
  }

  public String in(String language, Map<String, String> data) {
    String spoken = texts.containsKey(language) ? language : FIRST_LANGUAGE;
    Template template = templates.get(spoken);
    return template == null ? texts.get(spoken) : template.execute(data);
  }

  public Map<String, String> texts() {
    return texts;
  }

  /** The names between braces, in any language. */
  public Set<String> places() {
    return places(true);
  }

  /** Those that are said whether known or not: what stands between {{#x}} and {{/x}} is not. */
  public Set<String> bare() {
    return places(false);
  }

  private Set<String> places(boolean inside) {
    Set<String> places = new TreeSet<>();
    templates.values().forEach(template -> template.visit(new Places(places, inside)));
    return places;
  }

  /** Collects the names a template uses. */
  private record Places(Set<String> names, boolean inside) implements Mustache.Visitor {

    @Override
    public void visitText(String text) {}

    @Override
    public void visitVariable(String name) {
      names.add(name);
    }

    @Override
    public boolean visitInclude(String name) {
      return names.add("> " + name);
    }

    @Override
    public boolean visitSection(String name) {
      if (inside) names.add(name);
      return inside;
    }

    @Override
    public boolean visitInvertedSection(String name) {
      if (inside) names.add(name);
      return inside;
    }
  }
}
