package relevo.events;

/** Who answers the customer. There is no third value. */
public enum Owner { BOT, HUMAN }
