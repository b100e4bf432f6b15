package relevo.messaging.provider.meta;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import relevo.events.content.Template;
import relevo.events.content.Template.Component;
import relevo.events.content.Template.Money;
import relevo.events.content.Template.Parameter;
import relevo.messaging.provider.VendorJson;

/** Writes a template's components with whatever fills their blanks. */
class MetaTemplate {

  private static final int THOUSANDTHS = 3;

  private MetaTemplate() {}

  static JsonObjectBuilder write(Template template) {
    JsonObjectBuilder object = VendorJson.present("name", template.name())
        .add("language", VendorJson.present("code", template.language()));
    JsonArrayBuilder components = VendorJson.BUILDERS.createArrayBuilder();
    template.components().forEach(component -> components.add(component(component)));
    return template.components().isEmpty() ? object : object.add("components", components);
  }

  private static JsonObjectBuilder component(Component component) {
    JsonArrayBuilder parameters = VendorJson.BUILDERS.createArrayBuilder();
    component.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
    return VendorJson.present("type", component.type(), "sub_type", component.subType(),
        "index", component.index() == null ? null : component.index().toString()).add("parameters", parameters);
  }

  private static JsonObjectBuilder parameter(Parameter parameter) {
    String type = parameter.type();
    JsonObjectBuilder object = VendorJson.present("type", type, "parameter_name", parameter.name());
    return switch (type) {
      case "image", "video", "document" -> object.add(type, MetaMessage.file(parameter.media()));
      case "location" -> object.add(type, MetaMessage.location(parameter.location()));
      case "currency" -> object.add(type, currency(parameter.text(), parameter.money()));
      case "date_time" -> object.add(type, VendorJson.present("fallback_value", parameter.text()));
      default -> object.add(type, parameter.text());
    };
  }

  private static JsonObjectBuilder currency(String fallback, Money money) {
    return VendorJson.present("fallback_value", fallback, "code", money.currency())
        .add("amount_1000", money.amount().movePointRight(THOUSANDTHS).longValue());
  }
}
