package dev.revisions.processor.write;

import dev.revisions.operation.Operation;
import dev.revisions.schema.EnumType;
import java.util.List;
import java.util.Optional;

/** Operations as a revision's code records them: without what only the model knows. */
final class BareOperations {

  private BareOperations() {}

  static List<Operation> of(List<Operation> operations) {
    return operations.stream().map(BareOperations::bare).toList();
  }

  private static Operation bare(Operation operation) {
    if (operation instanceof Operation.CreateTable create) {
      return new Operation.CreateTable(create.table().withEntities(List.of()));
    }
    if (operation instanceof Operation.DropTable drop) {
      return new Operation.DropTable(drop.name(), Optional.empty());
    }
    if (operation instanceof Operation.CommentTable comment) {
      return new Operation.CommentTable(comment.table(), Optional.empty(), comment.after());
    }
    if (operation instanceof Operation.DropColumn drop) {
      return new Operation.DropColumn(drop.table(), drop.name(), Optional.empty());
    }
    if (operation instanceof Operation.DropConstraint drop) {
      return new Operation.DropConstraint(drop.table(), drop.kind(), drop.name(), Optional.empty());
    }
    if (operation instanceof Operation.DropIndex drop) {
      return new Operation.DropIndex(drop.table(), drop.name(), Optional.empty());
    }
    return bareObject(operation);
  }

  private static Operation bareObject(Operation operation) {
    if (operation instanceof Operation.CreateSequence create) {
      return new Operation.CreateSequence(
          create.sequence().withEntities(List.of()), create.after());
    }
    if (operation instanceof Operation.AlterSequence alter) {
      return new Operation.AlterSequence(
          alter.before().withEntities(List.of()),
          alter.after().withEntities(List.of()),
          alter.above());
    }
    if (operation instanceof Operation.DropSequence drop) {
      return new Operation.DropSequence(drop.name(), Optional.empty());
    }
    if (operation instanceof Operation.CreateEnumType create) {
      EnumType type = create.type();
      return new Operation.CreateEnumType(new EnumType(type.name(), type.values(), List.of()));
    }
    if (operation instanceof Operation.DropEnumType drop) {
      return new Operation.DropEnumType(drop.name(), Optional.empty());
    }
    if (operation instanceof Operation.DropAttribute drop) {
      return new Operation.DropAttribute(drop.type(), drop.name(), Optional.empty());
    }
    if (operation instanceof Operation.DropCompositeType drop) {
      return new Operation.DropCompositeType(drop.name(), Optional.empty());
    }
    return operation;
  }
}
