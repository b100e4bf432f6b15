package relevo.ticketing.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import relevo.permission.Allowed;
import relevo.permission.Role;
import relevo.ticketing.ladder.Ladder;
import relevo.ticketing.ladder.Ladders;
import relevo.ticketing.ladder.Place;
import relevo.ticketing.team.TeamCard;
import relevo.ticketing.team.Teams;
import relevo.ticketing.ticket.MoveList.Way;

/** To which teams one ticket may be passed on, as the ladder has it now. */
@Path("tickets/{id}/moves")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.AUDITOR})
public class TicketMovesResource {

  @Inject Ladders ladders;
  @Inject Teams teams;
  @Inject Tickets tickets;
  @Inject Scope scope;
  @PathParam("id") String id;
  @Context SecurityContext security;

  @GET
  @Transactional
  public MoveList moves() {
    Ticket ticket = tickets.numbered(scope.sighted(id, security));
    Ladder ladder = ladders.current();
    List<Way> ways = teams.all().stream().filter(team -> !team.name().equals(ticket.team)).map(TicketMovesResource::place)
        .filter(to -> ladder.leads(ticket.place(), to))
        .map(to -> new Way(to.team(), to.tier(), ladder.missing(to, ticket.matter.tags, ticket.matter.details))).toList();
    return new MoveList(ways, ladder.leadsBackToBot(ticket.place()));
  }

  private static Place place(TeamCard team) {
    return new Place(team.name(), team.tier());
  }
}
