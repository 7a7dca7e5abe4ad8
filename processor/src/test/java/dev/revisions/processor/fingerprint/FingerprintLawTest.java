package dev.revisions.processor.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.processor.mapping.Conventions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever is changed in the sources: where the mapping differs, the fingerprint does, or the
 * change would never be recorded. Each change is made that {@link Edits} knows, one at a time and
 * two at once. Of all of them this tries a few; with {@code -Dfingerprint.law=100} one in a
 * hundred, of many more models, and with 1 each, which takes a day.
 */
class FingerprintLawTest {

  /** Of so many changes one is made before others. */
  private static final int TWICE = 20;

  /** Of so many changes one is tried, of all models; 0 where nothing is asked for. */
  private static final int ASKED = Integer.getInteger("fingerprint.law", 0);

  /** Models of what is rare. */
  private static final Path OWN = Path.of("src/test/resources/fingerprint");

  private static final Path CONFORMANCE =
      Path.of("../conformance/src/test/java/dev/revisions/conformance/model");

  private static final Set<String> SOME = Set.of("composed", "derived");

  /** Sets that are refused, or mean something under another naming strategy only. */
  private static final Set<String> NO_MODELS =
      Set.of("audits", "history", "nativegenerators", "snake", "temporals");

  private static final LawCompiler COMPILER =
      new LawCompiler(Conventions.DEFAULT.withValidation(true), false);

  private static final LawCompiler WITHOUT_HINTS =
      new LawCompiler(Conventions.DEFAULT.withValidation(true), true);

  /** Which files are there as class files only. */
  private enum Binary {
    NONE,
    ALL_BUT_ENTITIES,
    EVERY_OTHER;

    Set<String> files(Model model) {
      var files = new TreeSet<String>();
      int number = 0;
      for (String file : model.files().keySet()) {
        boolean entity = model.files().get(file).contains("@Entity");
        if (this == ALL_BUT_ENTITIES && !entity || this == EVERY_OTHER && number++ % 2 == 0) {
          files.add(file);
        }
      }
      return files;
    }
  }

  @TestFactory
  Stream<DynamicTest> oneFingerprintIsOfOneMapping() throws IOException {
    return Stream.concat(own(), conformance());
  }

  /** What a hint says is of the way to a schema, and nothing of the schema. */
  @TestFactory
  Stream<DynamicTest> hintsChangeNoSchema() throws IOException {
    return list(OWN).stream().map(file -> test(WITHOUT_HINTS, file, Binary.NONE, 480));
  }

  private static Stream<DynamicTest> own() throws IOException {
    return list(OWN).stream()
        .flatMap(
            file ->
                Stream.of(Binary.values())
                    .map(
                        binary -> test(COMPILER, file, binary, binary == Binary.NONE ? 240 : 480)));
  }

  private static Stream<DynamicTest> conformance() throws IOException {
    return list(CONFORMANCE).stream()
        .filter(folder -> ASKED > 0 || SOME.contains(folder.getFileName().toString()))
        .filter(folder -> !NO_MODELS.contains(folder.getFileName().toString()))
        .flatMap(
            folder ->
                Stream.of(Binary.NONE, Binary.ALL_BUT_ENTITIES)
                    .filter(binary -> ASKED > 0 || binary == Binary.NONE)
                    .map(binary -> test(COMPILER, folder, binary, 400)));
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static DynamicTest test(LawCompiler compiler, Path source, Binary binary, int oneOf) {
    return DynamicTest.dynamicTest(
        source.getFileName() + " " + binary,
        () -> {
          Model model = compiler.split(source.getFileName().toString(), sources(source));
          Set<String> files = binary.files(model);
          assertThat(compiler.whole(model, files).orElseThrow().mapping())
              .doesNotContain("\nproblem");
          assertThat(violations(compiler, model, files, ASKED > 0 ? ASKED : oneOf)).isEmpty();
        });
  }

  private static List<String> sources(Path source) throws IOException {
    if (Files.isRegularFile(source)) {
      return List.of(Files.readString(source).split("(?m)^---$", -1));
    }
    var sources = new ArrayList<String>();
    for (Path file : list(source)) {
      sources.add(Files.readString(file));
    }
    return sources;
  }

  private static List<String> violations(
      LawCompiler compiler, Model model, Set<String> binary, int oneOf) {
    var law = new Law(compiler, binary);
    law.check(model, "the model itself");
    List<Edit> edits = compiler.edits(model);
    for (int i = oneOf / 2; i < edits.size(); i += oneOf) {
      law.check(edits.get(i).in(model), edits.get(i).describe(model));
    }
    var random = new Random(edits.size());
    for (int i = 0; i < edits.size() / oneOf / TWICE + 1; i++) {
      twice(compiler, law, model, edits.get(random.nextInt(edits.size())), random);
    }
    return law.violations();
  }

  private static void twice(LawCompiler compiler, Law law, Model model, Edit first, Random random) {
    Model changed = first.in(model);
    List<Edit> edits = compiler.edits(changed);
    for (int i = 0; i < TWICE / 2; i++) {
      Edit second = edits.get(random.nextInt(edits.size()));
      law.check(second.in(changed), first.describe(model) + "\n   and " + second.describe(changed));
    }
  }
}
