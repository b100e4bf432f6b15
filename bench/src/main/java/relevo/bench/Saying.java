package relevo.bench;

/** What a customer says, as their {@code turn}th sentence from 0, and the mark that its answer must begin with. */
record Saying(String phone, int turn, String text, String mark) {}
