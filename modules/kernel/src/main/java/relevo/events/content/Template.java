package relevo.events.content;

import java.math.BigDecimal;
import java.util.List;

/** An approved template with what fills its blanks; {@code language} is the provider's code, such as {@code es_MX}. */
public record Template(String name, String language, List<Component> components) {

  /** Which part is filled: {@code type} is {@code header}, {@code body} or {@code button}; a button has its kind and place. */
  public record Component(String type, String subType, Integer index, List<Parameter> parameters) {

    public Component {
      type = type == null ? "body" : type;
      parameters = parameters == null ? List.of() : List.copyOf(parameters);
    }
  }

  /**
   * One blank. {@code type} is the provider's word (text, payload, coupon_code, image, video, document, location, currency,
   * date_time, …); {@code name} is null where blanks go by their order; {@code text} is also the fallback of money and dates.
   */
  public record Parameter(String type, String name, String text, Media media, Location location, Money money) {

    public Parameter {
      type = type == null ? "text" : type;
    }

    public static Parameter text(String text) {
      return new Parameter("text", null, text, null, null, null);
    }

    public static Parameter text(String name, String text) {
      return new Parameter("text", name, text, null, null, null);
    }
  }

  public record Money(String currency, BigDecimal amount) {}

  public Template {
    components = components == null ? List.of() : List.copyOf(components);
  }

  /** A template whose body alone has blanks, filled in order. */
  public static Template filled(String name, String language, String... texts) {
    List<Parameter> blanks = List.of(texts).stream().map(Parameter::text).toList();
    return new Template(name, language, blanks.isEmpty() ? List.of() : List.of(new Component("body", null, null, blanks)));
  }
}
