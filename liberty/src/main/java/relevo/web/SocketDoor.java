package relevo.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.access.socket.Tickets;

/** Lets a socket be opened by a page of ours that brings a ticket; all others are told no before there is a socket. */
@WebFilter(urlPatterns = SocketApplication.PATH, asyncSupported = true)
public class SocketDoor extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject transient Tickets tickets;
  @Inject @ConfigProperty(name = "relevo.public-url") transient Optional<String> publicUrl;

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
    if (!"websocket".equalsIgnoreCase(request.getHeader("Upgrade"))) {
      refuse(response, Status.BAD_REQUEST, "socket", "Aquí solo se abre un WebSocket.");
    } else if (!Origin.isOurs(request.getHeader("Origin"), URI.create(request.getRequestURL().toString()), publicUrl)) {
      refuse(response, Status.FORBIDDEN, "origin", "La conexión no viene de una página de Relevo.");
    } else if (!tickets.use(request.getParameter("ticket"))) {
      refuse(response, Status.UNAUTHORIZED, "ticket", "El pase para conectarse no vale o ya se usó: pida otro con POST /api/v1/session/socket.");
    } else {
      chain.doFilter(request, response);
    }
  }

  private static void refuse(HttpServletResponse response, Status status, String code, String sentence) throws IOException {
    response.setStatus(status.getStatusCode());
    response.setContentType(Problem.TYPE);
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(Problem.text(status, code, sentence));
  }
}
