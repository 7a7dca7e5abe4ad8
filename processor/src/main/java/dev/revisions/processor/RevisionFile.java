package dev.revisions.processor;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A new file among the sources. It is written beside its place first, which shows whether the
 * folder takes it, and put there by one move: nobody ever sees half a file, and no file is ever
 * replaced.
 */
final class RevisionFile implements AutoCloseable {

  private final Path target;
  private final Path temporary;

  /** Writes the text beside its place. */
  RevisionFile(Path target, String text) throws IOException {
    this.target = target;
    Path folder = Files.createDirectories(target.getParent());
    String suffix = "." + ProcessHandle.current().pid() + ".tmp";
    temporary = folder.resolve("." + target.getFileName() + suffix);
    if (Files.exists(target)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    write(text);
  }

  /** Leaves nothing behind where a disk is full. */
  private void write(String text) throws IOException {
    try {
      Files.writeString(temporary, text);
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  /**
   * Puts the file into its place. A compiler that has no folder of its own for generated sources
   * may have put its copy right there in the meantime, which is as good.
   */
  void publish() throws IOException {
    if (!Files.exists(target)) {
      Files.move(temporary, target);
    }
  }

  /** Takes away what has not been published. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(temporary);
  }
}
