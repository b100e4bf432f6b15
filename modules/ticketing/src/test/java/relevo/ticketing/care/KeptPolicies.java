package relevo.ticketing.care;

import relevo.kernel.JsonText;

/** One policy for every team, in memory. */
public class KeptPolicies extends Policies {

  private CareCard card = CareCard.SHIPPED;

  /** What a supervisor would write over the one that is shipped. */
  public void say(String json) {
    card = JsonText.as(CareCard.class, json).over(CareCard.SHIPPED);
  }

  @Override
  public CareCard of(String team) {
    return card;
  }
}
