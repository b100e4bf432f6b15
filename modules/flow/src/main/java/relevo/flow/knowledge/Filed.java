package relevo.flow.knowledge;

/** An article as a file has it, and the line on which it begins. */
record Filed(Article article, State state, int line) {}
