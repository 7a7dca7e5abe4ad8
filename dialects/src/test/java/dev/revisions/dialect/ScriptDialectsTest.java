package dev.revisions.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.RevisionException;
import dev.revisions.dialect.Cases.Case;
import dev.revisions.operation.Operation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of the databases that revisions run on, as the golden files have it, both ways. */
class ScriptDialectsTest {

  private static final List<String> NAMES = List.of("sqlserver", "oracle", "db2");

  static Stream<Arguments> cases() {
    return NAMES.stream().flatMap(name -> Cases.all().map(test -> Arguments.of(name, test)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cases")
  void saysHowItIsDoneAndUndone(String name, Case test) {
    Dialect dialect = Dialect.named(name);

    String story =
        lines("", dialect, test.operation())
            + test.operation().reverse().map(back -> lines("back: ", dialect, back)).orElse("");

    new Golden("operations-" + name).assertEquals(test.name(), story);
  }

  private static String lines(String prefix, Dialect dialect, Operation operation) {
    try {
      var lines = new StringBuilder();
      for (String sql : dialect.render(operation)) {
        lines.append(prefix).append(sql.replace("\n", "\n  ")).append('\n');
      }
      return lines.toString();
    } catch (RevisionException e) {
      return prefix + "refused: " + e.getMessage() + "\n";
    }
  }

  @Test
  void areFoundByNameAndComeAfterThoseThatRun() {
    assertThat(Dialect.all())
        .extracting(Dialect::name)
        .containsExactly("postgresql", "mariadb", "mysql", "h2", "sqlserver", "oracle", "db2");
  }
}
