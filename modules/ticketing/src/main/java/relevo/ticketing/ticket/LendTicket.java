package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import relevo.events.Customer;
import relevo.events.ticketing.TasksAsked;
import relevo.events.ticketing.TasksAsked.Task;
import relevo.events.ticketing.TicketLent;
import relevo.events.ticketing.TicketReturned;
import relevo.kernel.Refusal;
import relevo.ticketing.loan.Lending;
import relevo.ticketing.loan.LoanCard;
import relevo.ticketing.loan.Wish;
import relevo.ticketing.note.Phrase;

/** Leaves a conversation to the bot for one task; its agent keeps the ticket, and is told in a note what came of it. */
@ApplicationScoped
class LendTicket {

  /** Who signs the note. */
  private static final String BOT = "bot";
  private static final String FIRST_LANGUAGE = "es";

  @Inject Tickets tickets;
  @Inject Lending lending;
  @Inject AddNote notes;
  @Inject Event<TasksAsked> asked;
  @Inject Event<TicketLent> lent;

  /** What the bot can be lent a conversation for, as agents call it. */
  List<Task> tasks() {
    TasksAsked all = new TasksAsked(FIRST_LANGUAGE);
    asked.fire(all);
    return all.tasks();
  }

  LoanCard lend(UUID id, Lend wish, String by) {
    Task task = named(wish.task());
    Duration time = wish.time();
    Ticket ticket = tickets.alone(id);
    String agent = ticket.lender();
    LoanCard loan = lending.begin(new Wish(id, ticket.conversationId, ticket.contactId, agent, ticket.team, ticket.tier, task, time));
    lent.fire(new TicketLent(ticket.conversationId, id, loan.id(), new Customer(ticket.contactId, ticket.phone, null, ticket.contactName),
        ticket.language, task.name(), agent));
    return loan;
  }

  private Task named(String name) {
    List<Task> tasks = tasks();
    return tasks.stream().filter(task -> task.name().equals(name)).findFirst().orElseThrow(() -> new Refusal(422, "task-unknown",
        tasks.isEmpty() ? "El bot no tiene ninguna tarea que se le pueda prestar: en el flujo publicado falta «task»."
            : "Diga en «task» para qué presta la conversación: " + tasks.stream().map(Task::name).collect(Collectors.joining(", ")) + "."));
  }

  /** What was told is known of the ticket from now on. */
  void on(@Observes TicketReturned returned) {
    Ticket ticket = tickets.numbered(returned.ticketId());
    ticket.matter.learns(returned.result());
    tickets.save();
    notes.say(ticket.id, sentence(returned), phrase(returned), BOT);
  }

  private static Phrase phrase(TicketReturned returned) {
    Map<String, String> values = new HashMap<>(Map.of("task", returned.title(), "told", told(returned.result())));
    if (returned.by() != null) values.put("by", returned.by());
    return new Phrase("loan_" + returned.outcome().name().toLowerCase(Locale.ROOT), values);
  }

  private static String sentence(TicketReturned returned) {
    String task = "«" + returned.title() + "»";
    return switch (returned.outcome()) {
      case DONE -> "El bot terminó " + task + after(told(returned.result())) + ".";
      case FAILED -> "El bot no pudo terminar " + task + after(told(returned.result())) + ".";
      case WANTED_PERSON -> "Las reglas devolvieron al cliente a una persona mientras el bot hacía " + task + ".";
      case TIMED_OUT -> "Se acabó el tiempo del bot para " + task + ": el cliente no terminó de contestar.";
      case TAKEN_BACK -> returned.by() + " recuperó la conversación mientras el bot hacía " + task + ".";
    };
  }

  private static String after(String told) {
    return told.isEmpty() ? "" : ": " + told;
  }

  private static String told(Map<String, String> result) {
    return result.entrySet().stream().filter(each -> !each.getValue().isBlank()).sorted(Map.Entry.comparingByKey())
        .map(each -> each.getKey() + " = " + each.getValue()).collect(Collectors.joining(", "));
  }
}
