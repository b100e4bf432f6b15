package relevo.ticketing.ladder;

/** A ladder at hand. */
public class KeptLadder extends Ladders {

  public Ladder ladder = Ladder.SHIPPED;

  @Override
  public Ladder current() {
    return ladder;
  }
}
