package relevo.escalation.facts;

import java.util.List;

/** Who the customer is to us. Null means that it is not known. */
public record Customer(String tier, List<String> tags, String language, Boolean known, List<String> attributes) {

  public Customer {
    tags = tags == null ? null : List.copyOf(tags);
    attributes = attributes == null ? null : List.copyOf(attributes);
  }
}
