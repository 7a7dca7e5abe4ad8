package dev.revisions.commands.plan;

import dev.revisions.operation.Operation;
import dev.revisions.operation.OperationVisitor;
import dev.revisions.schema.Column;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What all databases have in common: which operations touch a table that holds rows. */
abstract class CostRules implements OperationVisitor<Cost> {

  /** A call of a function; those for the present time give all rows the same value. */
  private static final Pattern CALL =
      Pattern.compile("(?i)\\b(?!now|current_timestamp|localtimestamp)\\w+\\s*\\(");

  private final Set<TableName> created;

  CostRules(Set<TableName> created) {
    this.created = created;
  }

  /** Nobody can use a table before the revision that creates it is done. */
  private Cost on(TableName table, Supplier<Cost> cost) {
    return created.contains(table) ? Cost.NONE : cost.get();
  }

  /** Any change that only the catalog knows. */
  abstract Cost catalogOnly();

  abstract Cost columnAdded(Operation.AddColumn operation);

  abstract Cost columnAltered(Column before, Column after);

  abstract Cost columnDropped();

  abstract Cost keyAdded();

  abstract Cost foreignKeyAdded();

  abstract Cost checkAdded();

  abstract Cost indexCreated();

  /**
   * An index that comes or goes concurrently; the same as any other where there is no word for it.
   */
  Cost concurrently(Cost cost) {
    return cost;
  }

  /** A foreign key of a new table to one that is in use. */
  abstract Cost referredTo();

  @Override
  public final Cost createTable(Operation.CreateTable operation) {
    return operation.table().foreignKeys().stream()
        .map(this::referringTo)
        .filter(Cost::isNoticeable)
        .findFirst()
        .orElse(Cost.NONE);
  }

  private Cost referringTo(ForeignKey key) {
    return on(key.target(), this::referredTo);
  }

  @Override
  public final Cost dropTable(Operation.DropTable operation) {
    return catalogOnly();
  }

  @Override
  public final Cost renameTable(Operation.RenameTable operation) {
    return catalogOnly();
  }

  @Override
  public final Cost commentTable(Operation.CommentTable operation) {
    return Cost.NONE;
  }

  @Override
  public final Cost addColumn(Operation.AddColumn operation) {
    return on(operation.table(), () -> columnAdded(operation));
  }

  @Override
  public final Cost alterColumn(Operation.AlterColumn operation) {
    return on(operation.table(), () -> columnAltered(operation.before(), operation.after()));
  }

  @Override
  public final Cost renameColumn(Operation.RenameColumn operation) {
    return on(operation.table(), this::catalogOnly);
  }

  @Override
  public final Cost dropColumn(Operation.DropColumn operation) {
    return on(operation.table(), this::columnDropped);
  }

  @Override
  public final Cost addConstraint(Operation.AddConstraint operation) {
    if (operation.constraint() instanceof ForeignKey key) {
      return created.contains(operation.table())
          ? referringTo(key)
          : unlooked(operation, foreignKeyAdded());
    }
    return on(
        operation.table(),
        () ->
            switch (operation.constraint().kind()) {
              case PRIMARY_KEY, UNIQUE -> keyAdded();
              default -> unlooked(operation, checkAdded());
            });
  }

  private Cost unlooked(Operation.AddConstraint operation, Cost cost) {
    return operation.notValid() ? notValid(cost) : cost;
  }

  /** What it costs to add a constraint where rows may be left unlooked at. */
  Cost notValid(Cost cost) {
    return cost;
  }

  @Override
  public final Cost addKeyUsingIndex(Operation.AddKeyUsingIndex operation) {
    return on(operation.table(), this::keyAddedUsingIndex);
  }

  /** What it costs to make an index that of a key. */
  Cost keyAddedUsingIndex() {
    return keyAdded();
  }

  @Override
  public final Cost validateConstraint(Operation.ValidateConstraint operation) {
    return on(operation.table(), this::constraintValidated);
  }

  /** What it costs to look at the rows of a constraint that was added without. */
  Cost constraintValidated() {
    return Cost.NONE;
  }

  @Override
  public final Cost dropConstraint(Operation.DropConstraint operation) {
    return on(operation.table(), this::catalogOnly);
  }

  @Override
  public final Cost renameConstraint(Operation.RenameConstraint operation) {
    return on(operation.table(), this::catalogOnly);
  }

  @Override
  public final Cost createIndex(Operation.CreateIndex operation) {
    return on(
        operation.table(),
        () -> operation.concurrently() ? concurrently(indexCreated()) : indexCreated());
  }

  @Override
  public final Cost dropIndex(Operation.DropIndex operation) {
    return on(
        operation.table(),
        () -> operation.concurrently() ? concurrently(catalogOnly()) : catalogOnly());
  }

  @Override
  public final Cost renameIndex(Operation.RenameIndex operation) {
    return Cost.NONE;
  }

  @Override
  public final Cost createSequence(Operation.CreateSequence operation) {
    return Cost.NONE;
  }

  @Override
  public final Cost alterSequence(Operation.AlterSequence operation) {
    return Cost.NONE;
  }

  @Override
  public final Cost renameSequence(Operation.RenameSequence operation) {
    return Cost.NONE;
  }

  @Override
  public final Cost dropSequence(Operation.DropSequence operation) {
    return Cost.NONE;
  }

  @Override
  public final Cost createEnumType(Operation.CreateEnumType operation) {
    return Cost.NONE;
  }

  @Override
  public final Cost addEnumValue(Operation.AddEnumValue operation) {
    return Cost.NONE;
  }

  @Override
  public final Cost renameEnumType(Operation.RenameEnumType operation) {
    return Cost.NONE;
  }

  @Override
  public final Cost dropEnumType(Operation.DropEnumType operation) {
    return Cost.NONE;
  }

  @Override
  public final Cost createCompositeType(Operation.CreateCompositeType operation) {
    return Cost.NONE;
  }

  @Override
  public final Cost addAttribute(Operation.AddAttribute operation) {
    return Cost.NONE;
  }

  @Override
  public final Cost renameAttribute(Operation.RenameAttribute operation) {
    return Cost.NONE;
  }

  @Override
  public final Cost dropAttribute(Operation.DropAttribute operation) {
    return Cost.NONE;
  }

  @Override
  public final Cost renameCompositeType(Operation.RenameCompositeType operation) {
    return Cost.NONE;
  }

  @Override
  public final Cost dropCompositeType(Operation.DropCompositeType operation) {
    return Cost.NONE;
  }

  @Override
  public final Cost createSchema(Operation.CreateSchema operation) {
    return Cost.NONE;
  }

  @Override
  public final Cost dropSchema(Operation.DropSchema operation) {
    return Cost.NONE;
  }

  /** A query reads, and blocks nobody. */
  @Override
  public final Cost requireNone(Operation.RequireNone operation) {
    return Cost.NONE;
  }

  @Override
  public final Cost execute(Operation.Execute operation) {
    return Cost.UNKNOWN;
  }

  @Override
  public final Cost renameValue(Operation.RenameValue operation) {
    return on(operation.table(), () -> new Cost("", Cost.Blocks.NOTHING, Cost.Work.ROWS));
  }

  @Override
  public final Cost insert(Operation.Insert operation) {
    return on(operation.table(), () -> new Cost("", Cost.Blocks.NOTHING, Cost.Work.ROWS));
  }

  @Override
  public final Cost run(Operation.Run operation) {
    return Cost.UNKNOWN;
  }

  /** Whether every row has to be given a value of its own when the column is added. */
  static boolean isComputed(Column column) {
    return column.identity()
        || column.generated().isPresent()
        || column.defaultValue().filter(sql -> CALL.matcher(sql).find()).isPresent();
  }

  static boolean becomesRequired(Column before, Column after) {
    return before.nullable() && !after.nullable();
  }

  /** Whether a string type only gets longer. */
  static boolean isLonger(Type before, Type after) {
    return before instanceof Type.Text shorter
        && after instanceof Type.Text longer
        && shorter.kind() == longer.kind()
        && shorter.kind() == Type.Sized.VARCHAR
        && longer.length() >= shorter.length();
  }
}
