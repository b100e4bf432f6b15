package relevo.escalation.release;

import java.util.List;
import relevo.escalation.analysis.Finding;
import relevo.escalation.language.Problem;

/** Whether rule files could go live, what is wrong with them, and what they do together that may not have been meant. */
public record Validation(boolean ok, List<Problem> problems, List<Finding> findings) {}
