package relevo.flow.definition;

/** One line of a chat that shows a problem: {@code who} is bot, cliente or nota, which tells what happens without words. */
public record Line(String who, String text) {}
