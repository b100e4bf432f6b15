package relevo.insight.panel;

import java.util.List;
import relevo.insight.figure.Figure;

/**
 * Figures of a time.
 *
 * @param zone whose days they are: the desk's, in which each row's day was written down
 * @param asOf to when the journal has been read
 * @param setAside how many entries of the journal could not be counted, so that these figures are not complete; null if none
 * @param by under which head {@code parts} are; null for none
 */
public record Panel(String from, String to, String zone, String asOf, Long setAside, String by, List<Figure> kpis) {}
