package dev.revisions.processor.diff;

import dev.revisions.schema.Schema;
import dev.revisions.schema.TableName;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of tables and types, which PostgreSQL has in one scope: every table is a type too. */
final class TypeNames {

  private TypeNames() {}

  /** Those of a schema. */
  static List<TableName> of(Schema schema) {
    return Stream.of(
            schema.tables().keySet(), schema.enumTypes().keySet(), schema.compositeTypes().keySet())
        .flatMap(Collection::stream)
        .toList();
  }

  /** The form of those of a schema under which no two are the same. */
  static Set<String> folded(Schema schema) {
    return of(schema).stream().map(TableName::folded).collect(Collectors.toSet());
  }
}
