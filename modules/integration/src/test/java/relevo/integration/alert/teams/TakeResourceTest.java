package relevo.integration.alert.teams;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import relevo.events.integration.TicketAsked.Standing;
import relevo.integration.alert.DeskAddress;
import relevo.integration.alert.Standings;
import relevo.permission.Caller;
import relevo.permission.Role;

class TakeResourceTest {

  private static TakeResource.Page asked(Standing ticket, Set<String> teams) {
    TakeResource resource = new TakeResource();
    resource.take = new TakeByLink() {
      @Override
      Found find(String account, String token) {
        return new Found(TakeLink.to(Standings.TICKET, Instant.now()), false);
      }

      @Override
      Optional<Standing> ticket(Found found) {
        return Optional.of(ticket);
      }
    };
    resource.desk = new DeskAddress() {
      @Override
      public String ofTicket(UUID id) {
        return "https://desk.example/tickets/" + id;
      }
    };
    resource.security = always(SecurityContext.class, new Caller("eva", Set.of(Role.AGENT), teams, false, false));
    resource.headers = always(HttpHeaders.class, List.of());
    return resource.asked();
  }

  private static <T> T always(Class<T> type, Object answer) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> answer));
  }

  @Test
  void shows_whom_it_is_about_to_those_who_see_the_ticket() {
    assertThat(asked(Standings.waiting(), Set.of("facturacion")).html()).contains("Ana Pérez", "Le cobraron dos veces");
    assertThat(asked(Standings.waiting(), Set.of()).status()).isEqualTo(200);
  }

  @Test
  void shows_nothing_of_the_ticket_to_people_of_other_teams() {
    for (Standing ticket : List.of(Standings.waiting(), Standings.taken())) {
      TakeResource.Page page = asked(ticket, Set.of("mesa"));
      assertThat(page.status()).isEqualTo(403);
      assertThat(page.html()).contains("Su cuenta no puede tomar tickets de este equipo.").doesNotContain("Ana", "cobraron", "Bo", "href");
    }
  }
}
