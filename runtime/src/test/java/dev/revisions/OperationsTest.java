package dev.revisions;

import static dev.revisions.schema.ForeignKey.Action.CASCADE;
import static dev.revisions.schema.Types.bigint;
import static dev.revisions.schema.Types.integer;
import static dev.revisions.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.revisions.operation.Operation;
import dev.revisions.schema.Check;
import dev.revisions.schema.Column;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.Index;
import dev.revisions.schema.Notation;
import dev.revisions.schema.PrimaryKey;
import dev.revisions.schema.Sequence;
import dev.revisions.schema.TableName;
import dev.revisions.schema.UniqueConstraint;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OperationsTest {

  private static final TableName ORDERS = TableName.of("orders");

  private final Operations op = new Operations();

  @Test
  void aTableIsRecordedWithAllThatItsDefinitionSays() {
    op.createTable(
        "billing.orders",
        t -> {
          t.column("id", bigint()).identity();
          t.column("customer_id", bigint()).notNull();
          t.column("status", varchar(20)).notNull().defaultTo("'NEW'").comment("how far");
          t.column("twice", integer()).generatedAs("id * 2");
          t.primaryKey("id");
          t.unique("orders_status_key", "status").options("nulls not distinct");
          t.foreignKey("orders_customer_id_fkey", "customer_id")
              .references("customers", "id")
              .onDelete(CASCADE);
          t.check("orders_id_check", "{id} > 0");
          t.enumCheck("orders_status_check", "{status} in ('NEW')");
          t.comment("what was ordered");
          t.options("tablespace fast");
        });

    var created = (Operation.CreateTable) op.recorded().get(0);
    assertThat(Notation.format(created.table()))
        .isEqualTo(
            """
            table billing.orders
              id           bigint      not null identity
              customer_id  bigint      not null
              status       varchar(20) not null default ('NEW') comment 'how far'
              twice        integer     generated (id * 2)
              primary key (id)
              unique orders_status_key (status) options 'nulls not distinct'
              foreign key orders_customer_id_fkey (customer_id) references customers (id) on delete cascade
              check orders_id_check ({id} > 0)
              check without enum type orders_status_check ({status} in ('NEW'))
              comment 'what was ordered'
              options 'tablespace fast'\
            """);
  }

  @Test
  void columnsAreAddedAlteredRenamedAndDropped() {
    op.addColumn("orders", "note", varchar(9)).notNull().backfill("''");
    op.alterColumn("orders", "note").from(varchar(9)).notNull().to(varchar(20)).defaultTo("'x'");
    op.renameColumn("orders", "note", "remark");
    op.dropColumn("orders", "remark");

    assertThat(op.recorded())
        .containsExactly(
            new Operation.AddColumn(
                ORDERS, Column.of("note", varchar(9)).withNullable(false), Optional.of("''")),
            new Operation.AlterColumn(
                ORDERS,
                Column.of("note", varchar(9)).withNullable(false),
                Column.of("note", varchar(20)).withDefault(Optional.of("'x'")),
                Optional.empty()),
            new Operation.RenameColumn(ORDERS, "note", "remark"),
            new Operation.DropColumn(ORDERS, "remark", Optional.empty()));
  }

  @Test
  void constraintsAreCreatedRenamedAndDropped() {
    op.createPrimaryKey("orders_pkey").on("orders", "id");
    op.createUniqueConstraint("orders_a_b_key").on("orders", "a", "b");
    op.renameUniqueConstraint("orders_a_b_key", "ab").on("orders", "a", "b");
    op.createForeignKey("fk").on("orders", "c").references("customers", "id").onDelete(CASCADE);
    op.createEnumCheck("orders_status_check").on("orders", "{status} in ('A')");
    op.dropEnumCheck("orders_status_check").on("orders");
    op.dropForeignKey("fk").on("orders");

    var unique = new UniqueConstraint("orders_a_b_key", List.of("a", "b"));
    assertThat(op.recorded())
        .startsWith(
            new Operation.AddConstraint(ORDERS, new PrimaryKey("orders_pkey", List.of("id"))),
            new Operation.AddConstraint(ORDERS, unique),
            new Operation.RenameConstraint(ORDERS, "orders_a_b_key", unique.withName("ab")),
            new Operation.AddConstraint(
                ORDERS,
                ForeignKey.of("fk", List.of("c"), TableName.of("customers"), List.of("id"))
                    .withOnDelete(CASCADE)))
        .endsWith(
            new Operation.DropConstraint(
                ORDERS, Constraint.Kind.ENUM_CHECK, "orders_status_check", Optional.empty()),
            new Operation.DropConstraint(
                ORDERS, Constraint.Kind.FOREIGN_KEY, "fk", Optional.empty()));
  }

  @Test
  void indexesSequencesAndRowsAreRecorded() {
    op.createIndex("ix").on("orders", "a desc", "(lower(b))").unique();
    op.createSequence("s.orders_seq").startWith(10).incrementBy(50);
    op.alterSequence("q", was -> was.incrementBy(50), is -> is.incrementBy(10));
    op.insert("roles", "id", "name").row(1, "admin").row(2, null);

    assertThat(op.recorded())
        .containsExactly(
            new Operation.CreateIndex(
                ORDERS,
                new Index(
                    "ix",
                    List.of(new Index.Part("a", true), new Index.Part("(lower(b))", false)),
                    true,
                    Optional.empty())),
            new Operation.CreateSequence(new Sequence(new TableName("s", "orders_seq"), 10, 50)),
            new Operation.AlterSequence(
                new Sequence(TableName.of("q"), 1, 50), new Sequence(TableName.of("q"), 1, 10)),
            new Operation.Insert(
                TableName.of("roles"),
                List.of("id", "name"),
                List.of(List.of(1, "admin"), java.util.Arrays.asList(2, null))));
  }

  @Test
  void constraintsOfLargeTablesAreRecorded() {
    var key = ForeignKey.of("fk", List.of("a"), TableName.of("b"), List.of("id"));
    op.createForeignKey("fk").on("orders", "a").references("b", "id").onDelete(CASCADE).notValid();
    op.createCheck("c").on("orders", "{a} > 0").notValid();
    op.validateConstraint("fk").on("orders");
    op.createUniqueConstraint("u").on("orders", "a").usingIndex("ix");
    op.createPrimaryKey("p").on("orders", "a").usingIndex("jx");

    assertThat(op.recorded())
        .containsExactly(
            new Operation.AddConstraint(ORDERS, key.withOnDelete(CASCADE), true),
            new Operation.AddConstraint(ORDERS, new Check("c", "{a} > 0"), true),
            new Operation.ValidateConstraint(ORDERS, "fk"),
            new Operation.AddKeyUsingIndex(ORDERS, new UniqueConstraint("u", List.of("a")), "ix"),
            new Operation.AddKeyUsingIndex(ORDERS, new PrimaryKey("p", List.of("a")), "jx"));
  }

  @Test
  void operationsComeInTheOrderOfTheirCallsHoweverTheyAreCompleted() {
    var index = op.createIndex("ix");
    op.execute("update orders set a = 1");
    index.on("orders", "a");

    assertThat(op.recorded())
        .extracting(Object::getClass)
        .containsExactly(Operation.CreateIndex.class, Operation.Execute.class);
  }

  @Test
  void aDirectiveThatIsNotCompletedIsAnErrorThatNamesIt() {
    op.createIndex("ix");
    assertThatIllegalStateException()
        .isThrownBy(op::recorded)
        .withMessage("op.createIndex(\"ix\") lacks .on(table, columns)");
  }

  @Test
  void aForeignKeyWithoutATargetIsAnErrorThatNamesIt() {
    op.createForeignKey("fk").on("orders", "a");
    assertThatIllegalStateException()
        .isThrownBy(op::recorded)
        .withMessage("op.createForeignKey(\"fk\") lacks .references(table, columns)");
  }

  @Test
  void anAlterationWithoutASecondSideIsAnErrorThatNamesIt() {
    op.alterColumn("orders", "a").from(integer());
    assertThatIllegalStateException()
        .isThrownBy(op::recorded)
        .withMessage("op.alterColumn(\"orders\", \"a\").from(…) lacks .to(type)");
  }

  @Test
  void codeIsRecordedAndNotRun() {
    op.run("fails if run", connection -> Future.failedFuture("ran"));

    assertThat(((Operation.Run) op.recorded().get(0)).description()).isEqualTo("fails if run");
  }
}
