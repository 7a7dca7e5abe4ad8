package dev.revisions.operation;

/**
 * A function over operations with a case for each, so that the compiler knows when one is missing.
 *
 * @param <R> what the function gives
 */
public interface OperationVisitor<R> {

  /** The case of {@link Operation.CreateTable}. */
  R createTable(Operation.CreateTable operation);

  /** The case of {@link Operation.DropTable}. */
  R dropTable(Operation.DropTable operation);

  /** The case of {@link Operation.RenameTable}. */
  R renameTable(Operation.RenameTable operation);

  /** The case of {@link Operation.CommentTable}. */
  R commentTable(Operation.CommentTable operation);

  /** The case of {@link Operation.AddColumn}. */
  R addColumn(Operation.AddColumn operation);

  /** The case of {@link Operation.AlterColumn}. */
  R alterColumn(Operation.AlterColumn operation);

  /** The case of {@link Operation.RenameColumn}. */
  R renameColumn(Operation.RenameColumn operation);

  /** The case of {@link Operation.DropColumn}. */
  R dropColumn(Operation.DropColumn operation);

  /** The case of {@link Operation.AddConstraint}. */
  R addConstraint(Operation.AddConstraint operation);

  /** The case of {@link Operation.AddKeyUsingIndex}. */
  R addKeyUsingIndex(Operation.AddKeyUsingIndex operation);

  /** The case of {@link Operation.ValidateConstraint}. */
  R validateConstraint(Operation.ValidateConstraint operation);

  /** The case of {@link Operation.DropConstraint}. */
  R dropConstraint(Operation.DropConstraint operation);

  /** The case of {@link Operation.RenameConstraint}. */
  R renameConstraint(Operation.RenameConstraint operation);

  /** The case of {@link Operation.CreateIndex}. */
  R createIndex(Operation.CreateIndex operation);

  /** The case of {@link Operation.DropIndex}. */
  R dropIndex(Operation.DropIndex operation);

  /** The case of {@link Operation.RenameIndex}. */
  R renameIndex(Operation.RenameIndex operation);

  /** The case of {@link Operation.CreateSequence}. */
  R createSequence(Operation.CreateSequence operation);

  /** The case of {@link Operation.AlterSequence}. */
  R alterSequence(Operation.AlterSequence operation);

  /** The case of {@link Operation.RenameSequence}. */
  R renameSequence(Operation.RenameSequence operation);

  /** The case of {@link Operation.DropSequence}. */
  R dropSequence(Operation.DropSequence operation);

  /** The case of {@link Operation.CreateEnumType}. */
  R createEnumType(Operation.CreateEnumType operation);

  /** The case of {@link Operation.AddEnumValue}. */
  R addEnumValue(Operation.AddEnumValue operation);

  /** The case of {@link Operation.RenameEnumType}. */
  R renameEnumType(Operation.RenameEnumType operation);

  /** The case of {@link Operation.DropEnumType}. */
  R dropEnumType(Operation.DropEnumType operation);

  /** The case of {@link Operation.CreateCompositeType}. */
  R createCompositeType(Operation.CreateCompositeType operation);

  /** The case of {@link Operation.AddAttribute}. */
  R addAttribute(Operation.AddAttribute operation);

  /** The case of {@link Operation.RenameAttribute}. */
  R renameAttribute(Operation.RenameAttribute operation);

  /** The case of {@link Operation.DropAttribute}. */
  R dropAttribute(Operation.DropAttribute operation);

  /** The case of {@link Operation.RenameCompositeType}. */
  R renameCompositeType(Operation.RenameCompositeType operation);

  /** The case of {@link Operation.DropCompositeType}. */
  R dropCompositeType(Operation.DropCompositeType operation);

  /** The case of {@link Operation.RenameValue}. */
  R renameValue(Operation.RenameValue operation);

  /** The case of {@link Operation.CreateSchema}. */
  R createSchema(Operation.CreateSchema operation);

  /** The case of {@link Operation.DropSchema}. */
  R dropSchema(Operation.DropSchema operation);

  /** The case of {@link Operation.RequireNone}. */
  R requireNone(Operation.RequireNone operation);

  /** The case of {@link Operation.Execute}. */
  R execute(Operation.Execute operation);

  /** The case of {@link Operation.Insert}. */
  R insert(Operation.Insert operation);

  /** The case of {@link Operation.Run}. */
  R run(Operation.Run operation);
}
