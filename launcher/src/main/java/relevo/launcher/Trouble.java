package relevo.launcher;

/** Something the person at the terminal can mend; told in one sentence, without a stack trace. */
class Trouble extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Trouble(String sentence) {
    super(sentence);
  }
}
