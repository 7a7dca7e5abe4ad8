package dev.revisions.operation;

import static dev.revisions.schema.Types.integer;
import static dev.revisions.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.revisions.schema.Check;
import dev.revisions.schema.Column;
import dev.revisions.schema.EnumType;
import dev.revisions.schema.Index;
import dev.revisions.schema.Sequence;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Types;
import dev.revisions.schema.UniqueConstraint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReverseTest {

  private static final TableName T = TableName.of("t");
  private static final Column COLUMN = Column.of("a", integer());
  private static final Check CHECK = new Check("t_check", "{a} > 0");

  static Stream<Operation> reversible() {
    return Stream.of(
        new Operation.CreateTable(Table.of(T).withColumns(List.of(COLUMN))),
        new Operation.RenameTable(T, TableName.of("u")),
        new Operation.CommentTable(T, Optional.empty(), Optional.of("x")),
        new Operation.AddColumn(T, COLUMN, Optional.empty()),
        new Operation.AlterColumn(T, COLUMN, COLUMN.withType(varchar(3)), Optional.empty()),
        new Operation.RenameColumn(T, "a", "b"),
        new Operation.AddConstraint(T, CHECK),
        new Operation.RenameConstraint(T, "old", CHECK),
        new Operation.CreateIndex(T, Index.of("ix", List.of("a"), true)),
        new Operation.RenameIndex(T, "a", "b"),
        new Operation.CreateSequence(new Sequence(T, 1, 50)),
        new Operation.AlterSequence(new Sequence(T, 1, 50), new Sequence(T, 1, 10)),
        new Operation.RenameSequence(T, TableName.of("u")),
        new Operation.CreateEnumType(new EnumType(T, List.of("A"), List.of())),
        new Operation.CreateCompositeType(Types.composite("t", Types.attribute("a", Types.date()))),
        new Operation.AddAttribute(T, Types.attribute("a", Types.date())),
        new Operation.RenameAttribute(T, "a", "b"),
        new Operation.RenameCompositeType(T, TableName.of("u")),
        new Operation.CreateSchema("s"));
  }

  @ParameterizedTest
  @MethodSource("reversible")
  void theReverseOfTheReverseIsTheOperation(Operation operation) {
    Operation reverse = operation.reverse().orElseThrow();

    assertThat(reverse).isNotEqualTo(operation);
    assertThat(reverse.reverse()).contains(operation);
  }

  @Test
  void onlyAForeignKeyOrACheckIsAddedUnlookedAt() {
    var unique = new UniqueConstraint("u", List.of("a"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Operation.AddConstraint(T, unique, true))
        .withMessage("u is a unique constraint, which all rows must keep");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Operation.AddKeyUsingIndex(T, CHECK, "ix"))
        .withMessage("t_check is a check, which has no index");
  }

  @Test
  void aDropWithoutADefinitionCannotBeReversed() {
    assertThat(new Operation.DropTable(T, Optional.empty()).reverse()).isEmpty();
    assertThat(new Operation.DropColumn(T, "a", Optional.empty()).reverse()).isEmpty();
    assertThat(
            new Operation.AddKeyUsingIndex(T, new UniqueConstraint("u", List.of("a")), "ix")
                .reverse())
        .isEmpty();
    assertThat(new Operation.Execute("delete from t", List.of()).reverse()).isEmpty();
  }
}
