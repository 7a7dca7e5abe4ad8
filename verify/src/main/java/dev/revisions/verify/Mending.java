package dev.revisions.verify;

import dev.revisions.RevisionException;
import dev.revisions.dialect.Dialect;
import dev.revisions.operation.Operation;
import dev.revisions.schema.Constraint;
import java.util.Comparator;
import java.util.List;

/** The order in which operations can mend a database: what is in the way goes first. */
final class Mending {

  private Mending() {}

  static List<Operation> ordered(List<Drift> drifts) {
    return drifts.stream()
        .flatMap(drift -> drift.operations().stream())
        .sorted(Comparator.comparingInt(Mending::phase))
        .toList();
  }

  /** The statements; what the database cannot do is a comment that says so. */
  static List<String> sql(Dialect dialect, List<Drift> drifts) {
    return ordered(drifts).stream()
        .flatMap(operation -> statements(dialect, operation).stream())
        .toList();
  }

  private static List<String> statements(Dialect dialect, Operation operation) {
    try {
      return dialect.render(operation);
    } catch (RevisionException e) {
      return List.of("-- " + e.getMessage().replaceAll("\\R", "\n-- "));
    }
  }

  private static int phase(Operation operation) {
    if (operation instanceof Operation.DropConstraint drop) {
      return drop.kind() == Constraint.Kind.FOREIGN_KEY ? 0 : 2;
    } else if (operation instanceof Operation.DropIndex) {
      return 1;
    } else if (operation instanceof Operation.DropTable) {
      return 3;
    } else if (operation instanceof Operation.DropColumn) {
      return 4;
    } else if (operation instanceof Operation.DropCompositeType) {
      return 5;
    } else if (operation instanceof Operation.DropEnumType) {
      return 6;
    } else if (operation instanceof Operation.CreateSchema) {
      return 7;
    } else if (operation instanceof Operation.CreateEnumType
        || operation instanceof Operation.AddEnumValue
        || operation instanceof Operation.CreateCompositeType
        || operation instanceof Operation.AddAttribute
        || operation instanceof Operation.RenameTable
        || isEndOfNumbering(operation)) {
      return 8;
    } else if (operation instanceof Operation.DropSequence) {
      return 10;
    } else if (operation instanceof Operation.CreateTable) {
      return 11;
    } else if (operation instanceof Operation.AddConstraint add) {
      return add.constraint().kind() == Constraint.Kind.FOREIGN_KEY ? 14 : 12;
    }
    return operation instanceof Operation.CreateIndex ? 13 : 9;
  }

  /** The sequence of the identity may have the name of one that is to be created. */
  private static boolean isEndOfNumbering(Operation operation) {
    return operation instanceof Operation.AlterColumn alter
        && alter.before().identity()
        && !alter.after().identity()
        && alter.after().defaultValue().isEmpty();
  }
}
