package relevo.integration.alert.email;

import relevo.integration.alert.Tongue;

/** What stands around an agent's words in a mail to a customer: why it comes this way, and how no more of them come. */
record CustomerWords(String subject, String why) {

  static CustomerWords in(Tongue tongue) {
    return switch (tongue) {
      case ES -> new CustomerWords("Respuesta a su consulta", "Le escribimos a esta dirección porque nos la dio para atender su consulta de WhatsApp. Si responde a este correo, "
          + "seguimos en la misma conversación. Para no recibir más correos, responda BAJA.");
      case EN -> new CustomerWords("Answer to your enquiry", "We write to this address because you gave it to us for your enquiry on WhatsApp. If you answer this mail, we go on in "
          + "the same conversation. To get no more mail, answer STOP.");
      case PT -> new CustomerWords("Resposta à sua consulta", "Escrevemos a este endereço porque você o deu para atender sua consulta do WhatsApp. Se responder a este e-mail, "
          + "continuamos na mesma conversa. Para não receber mais e-mails, responda SAIR.");
    };
  }

  /** Whether somebody wants no more mail, and says nothing else. */
  static boolean isFarewell(String text) {
    return text.strip().matches("(?iu)[\"«]?(baja|stop|sair|unsubscribe|cancelar suscripción)[\"».!]?");
  }

  String text(String words) {
    return words + "\n\n-- \n" + why + "\n";
  }

  String html(String words) {
    return "<!doctype html><html><body><p>" + LetterText.escaped(words).replace("\n", "<br>") + "</p><hr><p><small>" + LetterText.escaped(why) + "</small></p></body></html>";
  }
}
