package relevo.insight.panel;

import java.util.List;
import relevo.insight.figure.Cases.Case;

/** A page of what is behind a figure; {@code next} is the cursor of the page after it, null at the end. */
public record CaseList(List<Case> items, String next) {}
