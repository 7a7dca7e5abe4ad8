package dev.revisions.processor.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.processor.diff.Hints;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Notation;
import dev.revisions.schema.Schema;
import dev.revisions.schema.TableName;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is read from sources that somebody has edited. */
class WrittenNamesTest {

  private static final Schema BEFORE =
      Notation.schema("table items\n  id  bigint\n  name  varchar(9)\n");

  private static Hints hints(String upgrade) {
    String source =
        """
        @RevisionInfo(id = "a", model = {"void downgrade("})
        public final class R extends Revision {
          // void downgrade(Operations op) {
          @Override
          protected void upgrade(Operations op) {
            %s
          }

          @Override
          protected void downgrade(Operations op) {
            op.renameTable("items", "undone");
          }
        }
        """;
    return WrittenNames.in(source.formatted(upgrade)).hints(BEFORE, BEFORE, Set.of());
  }

  private static void assertFilled(String upgrade, String sql) {
    assertThat(hints(upgrade).backfills())
        .isEqualTo(Map.of(new ColumnName(TableName.of("stocks"), "label"), sql));
  }

  @Test
  void aBackfillBeforeAComment() {
    String added = "op.addColumn(\"stocks\", \"label\", varchar(255)).notNull()";
    assertFilled(added + ".backfill(\"'a; b'\"); // asked by Ann", "'a; b'");
    assertFilled(added + "/* ; */.backfill(\"lower(\" // why\n + \"x)\") /* b */;", "lower(x)");
    assertFilled("/* // */ " + added + ".backfill(\"1\"); int i;", "1");
  }

  @Test
  void aBackfillThatIsNotSaidLast() {
    assertFilled("op.addColumn(\"stocks\", \"label\", text()).backfill(\"1\").notNull();", "1");
  }

  @Test
  void aBackfillAsTextBlock() {
    assertFilled(
        """
        op.addColumn("stocks", "label", text())
            .backfill(
                \"""
                (select "name"
                 from items)\""");
        """,
        "(select \"name\"\n from items)");
  }

  @Test
  void renamesInABlockAndBeforeAComment() {
    assertThat(hints("{ op.renameTable(\"items\", \"products\"); } // so").renamedTables())
        .isEqualTo(Map.of(TableName.of("products"), TableName.of("items")));
    assertThat(
            hints("op.renameColumn(\"items\", /* was */ \"name\", \"\\u00fcn\");").renamedColumns())
        .isEqualTo(Map.of(new ColumnName(TableName.of("items"), "ün"), "name"));
  }

  @Test
  void whatIsTakenOutByAComment() {
    assertThat(hints("// op.renameTable(\"items\", \"products\");").renamedTables()).isEmpty();
  }
}
