package dev.revisions.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tells the story of the shop once more, entities of one stage after the other: the revisions of
 * the example are what the processor writes, but for the step that was added by hand.
 */
class ShopHistoryTest {

  private static final Path SHOP = Artifacts.root().resolve("examples/shop/src/main/java");
  private static final String SHOP_PACKAGE = "dev/revisions/examples/shop";
  private static final int STAGES = 4;

  @TempDir private Path folder;

  @Test
  void theRevisionsOfTheShopAreWhatTheProcessorWrites() throws Exception {
    var written = new ArrayList<String>();
    for (int stage = 1; stage <= STAGES; stage++) {
      entities(stage);
      compile();
      for (Path revision : revisions(folder)) {
        if (!written.contains(name(revision))) {
          written.add(name(revision));
        }
      }
    }

    assertThat(written)
        .containsExactly(
            "initial",
            "add_customers_loyalty_points",
            "create_reviews",
            "rename_customers_phone_to_phone_number");
    assertThat(contents(folder)).isEqualTo(contents(SHOP));
  }

  /** The entities as they are now, but for what was different at the stage. */
  private void entities(int stage) throws IOException {
    Path model = Files.createDirectories(folder.resolve(SHOP_PACKAGE).resolve("model"));
    try (Stream<Path> files = Files.list(SHOP.resolve(SHOP_PACKAGE).resolve("model"))) {
      for (Path file : files.toList()) {
        Files.copy(file, model.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Path customer = model.resolve("Customer.java");
    Files.writeString(customer, customer(stage, Files.readString(customer)));
    if (stage < 3) {
      Files.delete(model.resolve("Review.java"));
    }
  }

  private static String customer(int stage, String now) {
    return switch (stage) {
      case 1 ->
          edited(
              edited(now, "  @Column(nullable = false)\n  int loyaltyPoints;\n", ""),
              "phoneNumber",
              "phone");
      case 2 ->
          edited(
              edited(
                  now,
                  "int loyaltyPoints",
                  "@dev.revisions.annotation.Backfill(\"0\") int loyaltyPoints"),
              "phoneNumber",
              "phone");
      case 3 -> edited(now, "phoneNumber", "phone");
      default ->
          edited(
              now,
              "String phoneNumber",
              "@dev.revisions.annotation.RenamedFrom(\"phone\") String phoneNumber");
    };
  }

  private static String edited(String source, String text, String replacement) {
    assertThat(source).contains(text);
    return source.replace(text, replacement);
  }

  private void compile() throws Exception {
    var command =
        new ArrayList<>(
            List.of(
                "-processorpath",
                Artifacts.processor().toString(),
                "-cp",
                Artifacts.classPath(),
                "-Arevisions.naming=snake_case",
                "-Arevisions.package=dev.revisions.examples.shop.revisions",
                "-d",
                "out"));
    try (Stream<Path> files = Files.list(folder.resolve(SHOP_PACKAGE).resolve("model"))) {
      files.sorted().forEach(file -> command.add(folder.relativize(file).toString()));
    }
    Javac.run(folder, command).succeeded();
  }

  private static List<Path> revisions(Path sources) throws IOException {
    try (Stream<Path> files = Files.list(sources.resolve(SHOP_PACKAGE).resolve("revisions"))) {
      return files.sorted().toList();
    }
  }

  /** The name of a revision without its date. */
  private static String name(Path revision) {
    return revision.getFileName().toString().replaceFirst("Revision_\\d{8}_(.*)\\.java", "$1");
  }

  /**
   * The texts of all revisions without dates, what depends on the processor's version, and without
   * what was added by hand.
   */
  private static String contents(Path sources) throws IOException {
    var text = new StringBuilder();
    for (Path revision : revisions(sources)) {
      text.append(
          Files.readAllLines(revision).stream()
              .filter(line -> !line.contains("By hand:") && !line.contains("op.execute("))
              .map(line -> line.replaceFirst("Revision_\\d{8}_", "Revision_"))
              .map(line -> line.replaceFirst("(created|entities) = \".*\"", "$1 = \"\""))
              .collect(Collectors.joining("\n", "", "\n")));
    }
    return text.toString();
  }
}
