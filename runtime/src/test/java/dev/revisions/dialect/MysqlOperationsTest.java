package dev.revisions.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.revisions.schema.Sequence;
import dev.revisions.testing.Database;
import dev.revisions.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;

/** On MySQL itself. The statements are those of the golden file; what they do there is not. */
class MysqlOperationsTest extends OperationsTest {

  MysqlOperationsTest() {
    super(Database.MYSQL, Dialect.mysql(), "operations-mysql");
  }

  @BeforeAll
  static void needsDocker() {
    assumeTrue(Database.MYSQL.isAvailable(), "MySQL runs only where a Docker engine answers");
  }

  @Override
  void compare(Golden golden, String name, String story) {
    String expected = golden.text(name);
    if (expected == null) {
      return; // A case that MariaDB, on which the file is written, cannot run.
    }
    assertThat(statements(story)).as(name).isEqualTo(statements(expected));
    assertThat(hasEffect(story)).as(name).isEqualTo(hasEffect(expected));
  }

  private static String statements(String story) {
    return story.lines().filter(line -> !isEffect(line)).collect(Collectors.joining("\n"));
  }

  private static boolean hasEffect(String story) {
    return story.lines().anyMatch(MysqlOperationsTest::isEffect);
  }

  private static boolean isEffect(String line) {
    return line.startsWith("+ ") || line.startsWith("- ");
  }

  @Override
  List<String> leaves(String name) {
    return MysqlLeftovers.of(name);
  }

  @Override
  String nextNumber(String sequence) {
    return "select next_val from " + sequence;
  }

  @Override
  long take(TestDatabase own, Sequence sequence) throws SQLException {
    long next = next(own, sequence.name());
    own.execute("update numbers set next_val = " + (next + sequence.increment()));
    return next;
  }
}
