package relevo.sandbox;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Shuts the whole sandbox outside the demo ({@code relevo.sandbox=false}); leads {@code /sandbox} to its page. */
@WebFilter({"/demo/*", "/sandbox", "/sandbox/*"})
public class SandboxGate extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'self'";

  @Inject @ConfigProperty(name = "relevo.sandbox", defaultValue = "true") transient boolean open;

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    if (!open) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (path.equals("/sandbox")) {
      response.sendRedirect(request.getContextPath() + "/sandbox/");
    } else if (path.equals("/sandbox/")) {
      secured(response);
      request.getRequestDispatcher("/sandbox/index.html").forward(request, response);
    } else {
      secured(response);
      chain.doFilter(request, response);
    }
  }

  private static void secured(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
  }
}
