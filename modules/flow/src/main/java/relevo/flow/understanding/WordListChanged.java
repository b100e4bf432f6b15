package relevo.flow.understanding;

/** Somebody changed a word list over the API; {@code file} is its name, such as {@code reembolso.es.txt}. */
record WordListChanged(String file, ListChange change) {}
