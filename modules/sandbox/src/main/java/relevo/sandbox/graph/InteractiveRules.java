package relevo.sandbox.graph;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.Set;

/** The limits of reply buttons and lists. */
final class InteractiveRules {

  private static final int BUTTONS = 3;
  private static final int ROWS = 10;

  private InteractiveRules() {}

  static void check(JsonObject interactive) throws GraphError {
    Parts.text(Parts.object(interactive, "body"), "text", 1, 1024);
    if (interactive.containsKey("footer")) Parts.text(Parts.object(interactive, "footer"), "text", 1, 60);
    header(interactive);
    JsonObject action = Parts.object(interactive, "action");
    switch (Parts.word(interactive, "type")) {
      case "button" -> buttons(action);
      case "list" -> list(action);
      case "" -> throw new GraphError(GraphError.MISSING, "interactive.type is required");
      default -> { }
    }
  }

  private static void header(JsonObject interactive) throws GraphError {
    if (!interactive.containsKey("header")) return;
    JsonObject header = Parts.object(interactive, "header");
    if ("text".equals(Parts.word(header, "type"))) Parts.text(header, "text", 1, 60);
  }

  private static void buttons(JsonObject action) throws GraphError {
    JsonArray buttons = Parts.array(action, "buttons", 1, BUTTONS);
    Set<String> titles = new HashSet<>();
    Set<String> ids = new HashSet<>();
    for (int place = 0; place < buttons.size(); place++) {
      JsonObject reply = Parts.object(Parts.item(buttons, place), "reply");
      once(titles, Parts.text(reply, "title", 1, 20), "button title");
      String id = Parts.text(reply, "id", 1, 256);
      if (!id.equals(id.strip())) throw new GraphError(GraphError.WRONG_VALUE, "A button id has spaces around it");
      once(ids, id, "button id");
    }
  }

  private static void list(JsonObject action) throws GraphError {
    Parts.text(action, "button", 1, 20);
    JsonArray sections = Parts.array(action, "sections", 1, ROWS);
    Set<String> ids = new HashSet<>();
    for (int place = 0; place < sections.size(); place++) {
      JsonObject section = Parts.item(sections, place);
      boolean several = sections.size() > 1;
      if (several || section.containsKey("title")) Parts.text(section, "title", several ? 1 : 0, 24);
      rows(Parts.array(section, "rows", 1, ROWS), ids);
    }
    if (ids.size() > ROWS) throw new GraphError(GraphError.WRONG_VALUE, "A list has at most " + ROWS + " rows in total");
  }

  private static void rows(JsonArray rows, Set<String> ids) throws GraphError {
    for (int place = 0; place < rows.size(); place++) {
      JsonObject row = Parts.item(rows, place);
      once(ids, Parts.text(row, "id", 1, 200), "row id");
      Parts.text(row, "title", 1, 24);
      if (row.containsKey("description")) Parts.text(row, "description", 0, 72);
    }
  }

  private static void once(Set<String> seen, String value, String what) throws GraphError {
    if (!seen.add(value)) throw new GraphError(GraphError.WRONG_VALUE, "Duplicated " + what + " " + value);
  }
}
