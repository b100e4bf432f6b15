package relevo.sandbox.graph;

import jakarta.json.spi.JsonProvider;

/** Why Graph does not take a message, in Meta's own form. */
final class GraphError extends Exception {

  private static final long serialVersionUID = 1L;
  private static final JsonProvider JSON = JsonProvider.provider();

  static final int INVALID = 100;
  static final int MISSING = 131008;
  static final int WRONG_VALUE = 131009;
  static final int WRONG_TYPE = 131051;

  private final int code;

  GraphError(int code, String details) {
    super(details, null, false, false);
    this.code = code;
  }

  int code() {
    return code;
  }

  GraphAnswer answer(int status) {
    return new GraphAnswer(status, JSON.createObjectBuilder().add("error", JSON.createObjectBuilder()
        .add("message", "(#" + code + ") " + getMessage())
        .add("type", "OAuthException")
        .add("code", code)
        .add("error_data", JSON.createObjectBuilder().add("messaging_product", "whatsapp").add("details", getMessage()))
        .add("fbtrace_id", "SANDBOX")).build().toString(), false);
  }
}
