package relevo.ticketing.survey;

import java.time.Instant;
import java.util.Locale;
import relevo.ticketing.survey.Survey.State;

/**
 * What became of the question how a person did: {@code state} is planned, sent, answered or not-sent; {@code at} is when that
 * happens or happened. The rest is null where there is nothing to say.
 */
public record SurveyCard(String state, String reason, Integer mark, String comment, Instant at) {

  static SurveyCard of(Survey survey) {
    return new SurveyCard(survey.state.name().toLowerCase(Locale.ROOT).replace('_', '-'), words(survey), survey.mark, survey.comment,
        survey.state == State.ANSWERED ? survey.markedAt : survey.askedAt);
  }

  private static String words(Survey survey) {
    if (survey.reason == null) return null;
    return switch (survey.reason) {
      case OFF -> "La encuesta no está activada en este equipo.";
      case WINDOW_CLOSED -> "La ventana de 24 horas de WhatsApp está cerrada.";
      case OPTED_OUT -> "El cliente pidió que no le escribamos más que para contestarle.";
      case UNREACHABLE -> "Los últimos mensajes no le llegaron al cliente.";
      case ASKED_RECENTLY -> "Al cliente ya se le preguntó hace poco.";
      case REOPENED -> "El cliente vuelve a estar con una persona.";
      case AUTO_CLOSED -> "El ticket se cerró solo, sin respuesta del cliente.";
      case MERGED -> "El ticket se unió a otro.";
    };
  }
}
