package dev.revisions.processor.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.operation.Operation.AlterColumn;
import dev.revisions.schema.Column;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Notation;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BackfillTrailTest {

  private static final TableName T = TableName.of("t");
  private static final TableName OTHER = TableName.of("other");

  private final BackfillTrail trail = new BackfillTrail();

  private void fill(String column, String sql) {
    trail.fill(new Filling(new ColumnName(T, column), sql));
  }

  private Optional<String> obstacle(String column) {
    return trail.obstacle(new ColumnName(T, column), table("state varchar(9)"));
  }

  private static Table table(String column) {
    return Notation.schema("table t\n  " + column).tables().get(T);
  }

  private void alter(String before, String after, Optional<String> backfill) {
    Column former = table(before).columns().get(0);
    trail.alterColumn(new AlterColumn(T, former, table(after).columns().get(0), backfill));
  }

  @Test
  void whoReadsAColumnReadsItsValues() {
    fill("urgent", "state = 'DOING'");
    fill("state", "'DOING'");

    trail.renameValue(T, "state", "DOING", "BUSY");

    assertThat(obstacle("urgent"))
        .contains("then value DOING of column t.state is renamed to BUSY");
    assertThat(obstacle("state")).isEmpty();
    assertThat(trail.expressions()).containsEntry(new ColumnName(T, "state"), "'BUSY'");
  }

  @Test
  void whatIsAlteredHoldsTheSameOrSomethingElse() {
    fill("x", "coalesce(state, '')");

    alter("state varchar(9)", "state varchar(20) not null", Optional.empty());
    assertThat(obstacle("x")).isEmpty();

    alter("state varchar(20)", "state varchar(20) not null", Optional.of("'a'"));
    assertThat(obstacle("x")).contains("then column t.state is filled");
  }

  @Test
  void anotherTypeReadsOtherwise() {
    fill("x", "state * 2");
    alter("state integer", "state varchar(9)", Optional.empty());
    assertThat(obstacle("x")).contains("then the type of column t.state changes");
  }

  @Test
  void otherTables() {
    trail.createTable(OTHER);
    fill("x", "(select max(id) from other)");
    assertThat(obstacle("x")).contains("table other is created before that");

    fill("y", "(select max(id) from another)");
    trail.renameColumn(TableName.of("another"), "id", "key");
    assertThat(obstacle("y")).contains("then column another.id is renamed to key");

    fill("z", "(select max(id) from third)");
    trail.dropTable(TableName.of("third"));
    assertThat(obstacle("z")).contains("then table third is dropped");
  }

  @Test
  void whatWasThereInTheBeginningGoesLateEnough() {
    fill("x", "lower(state)");
    fill("y", "lower(came)");

    trail.dropColumn(T, "state");
    trail.dropColumn(T, "came");

    assertThat(obstacle("x")).isEmpty();
    assertThat(obstacle("y")).contains("then column t.came is dropped");
  }
}
