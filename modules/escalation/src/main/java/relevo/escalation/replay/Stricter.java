package relevo.escalation.replay;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A rule with one of its numbers moved so that it speaks less often.
 *
 * @param rule its name
 * @param condition which number, as {@code Turno.intentosFallidos >= 3}; may be missing where the rule has one only
 * @param to the new number, {@code 4}; a step further if missing
 */
@Embeddable
public record Stricter(
    @Column(name = "stricter_rule") String rule, @Column(name = "stricter_condition") String condition, @Column(name = "stricter_to") Double to) {}
