package dev.revisions.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.revisions.processor.compile.ClassPath;
import dev.revisions.processor.compile.Jdks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.internal.compiler.batch.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compilers in processes of their own, without any option but the paths. */
class PlainCompilerTest {

  private static final String CLASS_PATH = System.getProperty("java.class.path");

  @TempDir private Path folder;

  /** The commands, to which only arguments are missing. */
  private static Stream<List<String>> compilers() throws IOException {
    return Jdks.all().stream()
        .flatMap(
            jdk ->
                Stream.of(
                    List.of(
                        jdk.resolve("bin/javac").toString(),
                        "-J-XX:TieredStopAtLevel=1",
                        "-J-XX:+UseSerialGC"),
                    List.of(
                        jdk.resolve("bin/java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        CLASS_PATH,
                        Main.class.getName(),
                        "-17")));
  }

  private String run(List<String> compiler, String... arguments)
      throws IOException, InterruptedException {
    var command = new ArrayList<>(compiler);
    command.addAll(List.of("-cp", ClassPath.APIS, "-processorpath", CLASS_PATH, "-d", "out"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }

  private void writeCustomer(String fields) throws IOException {
    Files.writeString(
        folder.resolve("Customer.java"),
        """
        import jakarta.persistence.*;

        @Entity
        public class Customer {
          @Id Long id;
          %s
        }
        """
            .formatted(fields));
  }

  /** ECJ puts generated sources beside them: it was not told where else. */
  private List<String> revisions() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("revisions"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.startsWith("Revision_"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void writesCompilesFormatsGoesOnAndFolds(List<String> compiler) throws Exception {
    writeCustomer("String name;");

    String first = run(compiler, "Customer.java");

    String name = revisions().get(0).replace(".java", "");
    assertThat(first).containsOnlyOnce("[revision] wrote ");
    assertThat(first).doesNotContain("unformatted");
    assertThat(name).matches("Revision_\\d{8}_create_customer");
    assertThat(folder.resolve("out/revisions/" + name + ".class")).exists();
    assertThat(folder.resolve("out/revisions/Revisions.class")).exists();
    assertThat(Files.readString(folder.resolve("revisions/" + name + ".java")))
        .contains("    op.createTable(\n        \"Customer\",\n        t -> {\n");

    assertThat(run(compiler, "Customer.java")).isEmpty();
    writeCustomer("String name; String email;");
    assertThat(run(compiler, "Customer.java")).contains(": adds Customer.email");
    assertThat(run(compiler, "Customer.java")).isEmpty();
    assertThat(revisions()).hasSize(2);

    assertThat(run(compiler, "-Arevisions.message=the customer", "Customer.java"))
        .contains("_the_customer.java in the place of " + name + ".java, Revision_");
    assertThat(revisions()).singleElement().asString().endsWith("_the_customer.java");
    assertThat(run(compiler, "Customer.java")).isEmpty();
  }

  @Test
  void processesAndCompilesWhereBothAreAskedFor() throws Exception {
    Path jdk = Jdks.recent().orElse(null);
    assumeTrue(jdk != null, "no JDK of Java 21 or later is installed, where -proc:full came");
    writeCustomer("String name;");

    List<String> compiler = List.of(jdk.resolve("bin/javac").toString(), "-proc:full");
    assertThat(run(compiler, "Customer.java")).containsOnlyOnce("[revision] wrote ");
    assertThat(folder.resolve("out/revisions/Revisions.class")).exists();
    assertThat(run(compiler, "Customer.java")).isEmpty();
    assertThat(revisions()).hasSize(1);
  }
}
