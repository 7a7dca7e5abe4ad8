package dev.revisions.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreloadingTest {

  @TempDir private Path folder;

  @Test
  void knowsTheClassesThatEveryRunNeeds() throws IOException {
    Path jar = folder.resolve("processor.jar");
    try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (String name :
          List.of(
              "META-INF/MANIFEST.MF",
              "dev/revisions/processor/mapping/",
              "dev/revisions/processor/mapping/Names$1.class",
              "dev/revisions/processor/write/RevisionWriter.class",
              "dev/revisions/schema/Table.class")) {
        zip.putNextEntry(new ZipEntry(name));
      }
    }
    assertThat(Preloading.needed(jar))
        .containsExactly("dev.revisions.processor.mapping.Names$1", "dev.revisions.schema.Table");
  }

  @Test
  void loadsNothingFromFolders() throws IOException {
    assertThat(Preloading.needed(folder)).isEmpty();
  }
}
