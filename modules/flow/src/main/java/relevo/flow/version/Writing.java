package relevo.flow.version;

import jakarta.json.JsonObject;

/**
 * What a draft is to be; what is null stays, or comes from the version it starts from ({@code basedOn}: the live one).
 *
 * @param flow the flow that it is of; null for what the document itself says
 * @param name what the draft is called; null for the flow's name
 */
public record Writing(String flow, String name, JsonObject document, Integer basedOn, String by) {

  static final int LARGEST = 2 * 1024 * 1024;

  String text() {
    return document == null ? null : DocumentText.pretty(document);
  }

  String flowName() {
    return flow != null || document == null ? flow : DocumentText.name(document);
  }
}
