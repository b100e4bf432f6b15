package relevo.flow.connector;

/** Which of the operator's secrets goes along, and in which header: {@code value} has the place {@code {{secret}}} for it. */
public record SecretUse(String header, String value, String name) {

  static final String PLACE = "{{secret}}";
}
