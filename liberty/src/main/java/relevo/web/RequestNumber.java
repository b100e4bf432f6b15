package relevo.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Numbers what is asked of the API ({@code X-Request-Id}, the caller's own if it looks like one), so that whoever is shown a failure can
 * say which line of the log it was.
 */
@WebFilter(urlPatterns = "/api/*", asyncSupported = true)
public class RequestNumber extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = System.getLogger(RequestNumber.class.getName());
  private static final String HEADER = "X-Request-Id";
  private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9-]{8,64}");

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
    String given = request.getHeader(HEADER);
    String number = given != null && NUMBER.matcher(given).matches() ? given : UUID.randomUUID().toString();
    response.setHeader(HEADER, number);
    boolean ended = false;
    try {
      chain.doFilter(request, response);
      ended = true;
    } finally {
      boolean failed = !ended || response.getStatus() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
      if (failed) LOG.log(Level.WARNING, "Request {0} failed: {1} {2}", number, request.getMethod(), request.getRequestURI());
    }
  }
}
