package relevo.flow.understanding;

import java.util.List;

/** One word list of one language: its phrases as they are read, and what was added and removed over its file. */
public record PhraseList(String list, String language, List<String> phrases, List<String> added, List<String> removed) {}
