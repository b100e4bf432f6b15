package relevo.flow.definition;

import java.util.Set;

/**
 * How a flow answers questions: from articles of the knowledge base with one of the tags (none: from all), if one fits with at least
 * the confidence {@code floor}, from 0 to 1. {@code after} is said below each answer and may be null.
 */
public record Answers(Set<String> tags, double floor, Words after) {}
