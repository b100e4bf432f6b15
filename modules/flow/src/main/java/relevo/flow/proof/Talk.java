package relevo.flow.proof;

import java.util.ArrayList;
import java.util.List;
import relevo.flow.definition.Flow;
import relevo.flow.definition.Line;
import relevo.flow.definition.Node;
import relevo.flow.definition.Words;

/** Writes a way through a flow down as the chat it would be. */
final class Talk {

  private static final String BOT = "bot";
  private static final String CUSTOMER = "cliente";
  private static final String NOTE = "nota";

  private final Flow flow;
  private final String language;
  private final List<Line> lines = new ArrayList<>();

  private Talk(Flow flow, String language) {
    this.flow = flow;
    this.language = language;
  }

  static List<Line> of(Flow flow, List<Edge> way) {
    return of(flow, way, Words.FIRST_LANGUAGE);
  }

  static List<Line> of(Flow flow, List<Edge> way, String language) {
    if (way == null) return List.of();
    Talk talk = new Talk(flow, language);
    way.forEach(talk::step);
    return List.copyOf(talk.lines);
  }

  private void step(Edge edge) {
    if (edge.said() != null) lines.add(new Line(edge.by() == Edge.By.CUSTOMER ? CUSTOMER : NOTE, edge.said()));
    Words said = said(flow.node(edge.to()));
    if (said != null) lines.add(new Line(BOT, said.texts().getOrDefault(language, "(no hay texto en «" + language + "»)")));
    if (flow.node(edge.to()) instanceof Node.HandOver) lines.add(new Line(NOTE, "pasa a una persona"));
  }

  static Words said(Node node) {
    return switch (node) {
      case Node.Message message -> message.text();
      case Node.Menu menu -> menu.text();
      case Node.Ask ask -> ask.text();
      case Node.Answer answer -> answer.text();
      case Node.Lead lead -> lead.text();
      case Node.Survey survey -> survey.text();
      case Node.HandOver over -> over.text();
      case Node.End end -> end.text();
      default -> null;
    };
  }
}
