package relevo.messaging.media;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Files in a folder of this machine, spread over 256 folders by the beginning of their names. */
class FolderStore implements FileStore {

  private final MediaFolder folder;

  FolderStore(MediaFolder folder) {
    this.folder = folder;
  }

  @Override
  public void keep(UUID name, Path file, String mimeType) throws IOException {
    Path target = place(name);
    force(file, StandardOpenOption.WRITE);
    Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    force(target.getParent(), StandardOpenOption.READ);
  }

  @Override
  public void copy(UUID name, long from, long count, OutputStream sink) throws IOException {
    try (FileChannel file = FileChannel.open(place(name), StandardOpenOption.READ)) {
      if (file.size() < from + count) throw new EOFException("The file is shorter than it was");
      file.transferTo(from, count, Channels.newChannel(sink));
    }
  }

  @Override
  public void remove(UUID name) throws IOException {
    Files.deleteIfExists(place(name));
  }

  private Path place(UUID name) throws IOException {
    String written = name.toString();
    return folder.folder(written.substring(0, 2)).resolve(written);
  }

  private static void force(Path path, StandardOpenOption how) throws IOException {
    try (FileChannel channel = FileChannel.open(path, how)) {
      channel.force(true);
    }
  }
}
