package relevo.flow.knowledge;

/** What is wrong with a file, for a person; line 0 is the file as a whole. */
public record Mistake(int line, String problem) {}
