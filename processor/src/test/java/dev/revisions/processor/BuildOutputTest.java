package dev.revisions.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildOutputTest {

  private static BuildOutput output(String classes, String sources) {
    return new BuildOutput(
        Optional.of(Path.of(classes)), Optional.ofNullable(sources).map(Path::of));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/p/target/test-classes",
        "/p/build/classes/java/test",
        "/p/build/classes/kotlin/integrationTest",
        "/p/out/test/shop",
        "/p/bin/test"
      })
  void tests(String classes) {
    assertThat(output(classes, null).isOfTests()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/p/target/classes",
        "/p/build/classes/java/main",
        "/p/out/production/test",
        "/test",
        "/p/latest",
        "/p/build/classes/java/latest",
        "/home/test/out"
      })
  void noTests(String classes) {
    assertThat(output(classes, null).isOfTests()).isFalse();
  }

  @Test
  void rootsOfTests() {
    assertThat(Stream.of("/p/src/test/java", "/p/src/integrationTest/java").map(Path::of))
        .allMatch(folder -> new SourceRoot(folder).isOfTests());
    assertThat(Stream.of("/p/src/main/java", "/src/test/src/main/java", "/src/test").map(Path::of))
        .noneMatch(folder -> new SourceRoot(folder).isOfTests());
  }

  @Test
  void aFolderThatBuildsEmptyIsNoPlaceForSources() {
    Path revisions = Path.of("/p/src/main/java/a/revisions");

    assertThat(output("/p/o", "/p/src/main/java").collidesWith(revisions)).isTrue();
    assertThat(output("/p/o", "/p/src/main/java/a/revisions").collidesWith(revisions)).isTrue();
    assertThat(output("/p/o", "/p/target/generated").collidesWith(revisions)).isFalse();
    assertThat(output("/p/o", "/p/src/main/java2").collidesWith(revisions)).isFalse();
    assertThat(output("/p/src/main/java", "/p/src/main/java").collidesWith(revisions)).isFalse();
  }
}
