package dev.revisions.processor.diff;

import dev.revisions.operation.Operation.CreateSchema;
import dev.revisions.operation.Operation.DropSchema;
import java.util.SortedSet;

/** The operations for schemas in the database's sense of the word. */
final class NamespaceOperations {

  private NamespaceOperations() {}

  static void add(Pairing pairing, Plan plan) {
    SortedSet<String> before = pairing.before().namespaces();
    SortedSet<String> after = pairing.after().namespaces();
    after.stream()
        .filter(name -> !before.contains(name))
        .forEach(name -> plan.add(Phase.CREATE_NAMESPACES, new CreateSchema(name)));
    before.stream()
        .filter(name -> !after.contains(name))
        .forEach(name -> plan.add(Phase.DROP_NAMESPACES, new DropSchema(name)));
  }
}
