package relevo.insight.panel;

import java.util.List;
import relevo.insight.figure.Figure;

/**
 * Figures of a time.
 *
 * @param zone whose days they are: the desk's, in which each row's day was written down
 * @param asOf to when the journal has been read
 * @param by under which head {@code parts} are; null for none
 */
public record Panel(String from, String to, String zone, String asOf, String by, List<Figure> kpis) {}
