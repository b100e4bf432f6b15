package relevo.faults.history;

/**
 * One message that reached the fake Graph. {@code at} is microseconds since 1970, {@code row} the sender's own mark (empty if it
 * bore none), {@code status} what Graph answered: 200 means that the customer has it, whether or not the answer came home.
 */
public record Send(long at, String to, String row, int status, boolean freeForm, String text) {

  public boolean isAccepted() {
    return status == 200;
  }
}
