package relevo.escalation.facts;

import java.lang.reflect.Constructor;
import java.util.Arrays;

/** The five things a rule may ask about; there is exactly one of each in every decision. */
public enum FactType {
  TURN("Turno", Turn.class, "Lo que el cliente acaba de decir y lo que el bot entendió."),
  MOOD("Animo", Mood.class, "Cómo suena el cliente."),
  CUSTOMER("Cliente", Customer.class, "Quién es el cliente para la empresa."),
  HOURS("Horario", Hours.class, "El horario del equipo que tomaría la conversación."),
  CONVERSATION("Conversacion", Conversation.class, "Lo que ha pasado hasta ahora en la conversación.");

  private final String spanish;
  private final Class<? extends Record> type;
  private final String sentence;

  FactType(String spanish, Class<? extends Record> type, String sentence) {
    this.spanish = spanish;
    this.type = type;
    this.sentence = sentence;
  }

  public String spanish() {
    return spanish;
  }

  public String english() {
    return type.getSimpleName();
  }

  public Class<? extends Record> type() {
    return type;
  }

  public String sentence() {
    return sentence;
  }

  /** @param values in the order of the fields in the vocabulary */
  Record of(Object[] values) {
    try {
      Constructor<?> all = type.getDeclaredConstructor(
          Arrays.stream(type.getRecordComponents()).map(component -> component.getType()).toArray(Class[]::new));
      return (Record) all.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
