package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.List;
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
    ticket.learns(returned.result());
    tickets.save();
    notes.explain(ticket.id, sentence(returned), BOT);
  }

  private static String sentence(TicketReturned returned) {
    String task = "«" + returned.title() + "»";
    return switch (returned.outcome()) {
      case DONE -> "El bot terminó " + task + told(returned.result()) + ".";
      case FAILED -> "El bot no pudo terminar " + task + told(returned.result()) + ".";
      case WANTED_PERSON -> "Las reglas devolvieron al cliente a una persona mientras el bot hacía " + task + ".";
      case TIMED_OUT -> "Se acabó el tiempo del bot para " + task + ": el cliente no terminó de contestar.";
      case TAKEN_BACK -> returned.by() + " recuperó la conversación mientras el bot hacía " + task + ".";
    };
  }

  private static String told(Map<String, String> result) {
    if (result.isEmpty()) return "";
    return ": " + result.entrySet().stream().filter(each -> !each.getValue().isBlank()).sorted(Map.Entry.comparingByKey())
        .map(each -> each.getKey() + " = " + each.getValue()).collect(Collectors.joining(", "));
  }
}
