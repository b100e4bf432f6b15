package relevo.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Shows the console: its page at every address that is nobody else's, since the page itself knows its screens, and its files, which
 * never change under one name. Under the page's policy nothing runs or is drawn but what we sent.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class ConsolePage extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/index.html";
  private static final String FILES = "/assets/";
  /** What the build wrote where each answer's own nonce belongs. */
  private static final String PLACE = "RELEVO-NONCE";
  private static final Pattern OTHERS = Pattern.compile("/(api|sign-in|take|webhooks|ws|health|metrics|openapi|sandbox|demo)(/.*)?");
  private static final Set<String> LOOKING = Set.of("GET", "HEAD");
  private static final int NONCE_BYTES = 18;
  private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-%s'; font-src 'self';"
      + " img-src 'self' data: blob:; media-src 'self' blob:; connect-src 'self'; frame-src 'self' blob:; manifest-src 'self';"
      + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private final transient SecureRandom random = new SecureRandom();

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    if (OTHERS.matcher(path).matches() || !LOOKING.contains(request.getMethod()) || isServlets(request)) {
      chain.doFilter(request, response);
    } else if (isPage(path)) {
      show(response);
    } else {
      response.setHeader("X-Content-Type-Options", "nosniff");
      boolean forEver = path.startsWith(FILES) && getServletContext().getResource(path) != null;
      response.setHeader("Cache-Control", forEver ? "public, max-age=31536000, immutable" : "no-cache");
      chain.doFilter(request, response);
    }
  }

  /** A test inside the server brings one of its own. */
  private static boolean isServlets(HttpServletRequest request) {
    MappingMatch match = request.getHttpServletMapping() == null ? null : request.getHttpServletMapping().getMappingMatch();
    return match == MappingMatch.EXACT || match == MappingMatch.PATH;
  }

  /** A dot in its last part makes an address a file's. */
  private static boolean isPage(String path) {
    return path.equals(PAGE) || path.indexOf('.', path.lastIndexOf('/') + 1) < 0;
  }

  private void show(HttpServletResponse response) throws IOException {
    String page = page();
    if (page == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND, "La consola no está en este paquete: se construyó con console.skip.");
      return;
    }
    byte[] bytes = new byte[NONCE_BYTES];
    random.nextBytes(bytes);
    String nonce = Base64.getEncoder().encodeToString(bytes);
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Content-Security-Policy", POLICY.formatted(nonce));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cache-Control", "no-store");
    response.getOutputStream().write(page.replace(PLACE, nonce).getBytes(StandardCharsets.UTF_8));
  }

  /** @return null if the console was not built */
  private String page() throws IOException {
    try (InputStream file = getServletContext().getResourceAsStream(PAGE)) {
      return file == null ? null : new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
