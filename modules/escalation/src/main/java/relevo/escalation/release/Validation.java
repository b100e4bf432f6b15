package relevo.escalation.release;

import java.util.List;
import relevo.escalation.language.Problem;

/** Whether rule files could go live, and what is wrong with them. */
public record Validation(boolean ok, List<Problem> problems) {}
