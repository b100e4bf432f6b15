package relevo.web;

import java.net.URI;
import java.util.Optional;

/** The page that a browser's request comes from, about which a browser does not lie. */
final class Origin {

  private Origin() {}

  /** @param origin null from whoever is no browser, or is asked by a page of the same site */
  static boolean isOurs(String origin, URI here, Optional<String> publicUrl) {
    return origin == null || origin.equals(siteOf(here)) || publicUrl.filter(url -> origin.equals(siteOf(URI.create(url)))).isPresent();
  }

  private static String siteOf(URI address) {
    return address.getScheme() + "://" + address.getRawAuthority();
  }
}
