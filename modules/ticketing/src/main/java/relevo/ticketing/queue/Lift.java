package relevo.ticketing.queue;

/** Why a ticket stands further ahead than its priority and age alone would have it, and by how many priorities. */
public enum Lift {
  /** The customer's 24 hours are nearly over: afterwards only a template may be sent. */
  WINDOW(2, "ventana por cerrarse"),
  PROMISE(1, "promesa por vencer"),
  OVERDUE(1, "promesa vencida"),
  /** A time was agreed with the customer, and it has come: nobody goes before. */
  CALL_BACK(0, "hora acordada");

  private final int steps;
  private final String word;

  Lift(int steps, String word) {
    this.steps = steps;
    this.word = word;
  }

  int steps() {
    return steps;
  }

  /** As people read it. */
  public String word() {
    return word;
  }
}
