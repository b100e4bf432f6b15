package relevo.messaging.provider;

import java.net.URI;
import java.util.Map;
import relevo.events.content.Media;

/** The file behind a link that came with its message. */
public class FileLink {

  private FileLink() {}

  /** @throws NoFile if there is no link, or one that leads elsewhere than to the vendor: no try can help */
  public static FileAddress of(Media file, Map<String, String> key, FileHosts hosts) throws NoFile {
    if (file.link() == null) throw new NoFile("El mensaje no dice dónde está el archivo", true);
    return new FileAddress(address(file.link()), key, hosts, file.sha256(), null);
  }

  /** @throws NoFile if it is no address at all */
  public static URI address(String link) throws NoFile {
    try {
      return URI.create(link);
    } catch (IllegalArgumentException odd) {
      throw new NoFile("La dirección del archivo no se entiende", true);
    }
  }
}
