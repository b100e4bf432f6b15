package relevo.flow.understanding;

import java.util.List;

/** What somebody wants a word list to gain and to lose; each may be null for nothing. */
public record PhraseEdit(List<String> added, List<String> removed) {}
