package dev.revisions.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionFileTest {

  private static final Path FULL = Path.of("/dev/full");

  @TempDir private Path folder;

  @Test
  void aFullDiskLeavesNothingBehind() throws IOException {
    assumeTrue(Files.exists(FULL), "no device here is always full");
    String temporary = ".A.java." + ProcessHandle.current().pid() + ".tmp";
    Files.createSymbolicLink(folder.resolve(temporary), FULL);

    assertThatIOException().isThrownBy(() -> new RevisionFile(folder.resolve("A.java"), "text"));

    assertThat(folder).isEmptyDirectory();
  }
}
