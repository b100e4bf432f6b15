package relevo.messaging.media;

import java.nio.file.Path;

/** Folders for files, made for a test. */
class MediaFolders {

  private MediaFolders() {}

  static MediaFolder in(Path data, int mostMegabytes) {
    MediaFolder folder = new MediaFolder();
    folder.dataFolder = data.toString();
    folder.name = "media";
    folder.mostMegabytes = mostMegabytes;
    folder.sweep();
    return folder;
  }
}
