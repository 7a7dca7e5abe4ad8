package dev.revisions.verify;

import dev.revisions.dialect.Dialect;
import dev.revisions.schema.Column;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.Schema;
import dev.revisions.schema.TableName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The names of the catalog and the identifiers of the model, each as the other.
 *
 * @param dialect the database
 * @param currentSchema the schema that unqualified names are in, as the catalog has it
 */
record CatalogNames(Dialect dialect, String currentSchema) {

  /** What is called by quoted and unquoted identifiers in the same way, which MySQL does. */
  boolean isMysql() {
    return dialect.name().equals("mysql") || dialect.name().equals("mariadb");
  }

  /** The identifier that means a name of the catalog: quoted only where it has to be. */
  String identifier(String name) {
    String plain = isMysql() ? name : name.toLowerCase(Locale.ROOT);
    return dialect.catalogName(plain).equals(name) ? Identifier.canonical(plain) : "`" + name + "`";
  }

  /** The table of a name in a schema; the current schema has no name. */
  TableName table(String schema, String name) {
    return schema.equals(currentSchema)
        ? TableName.of(identifier(name))
        : new TableName(identifier(schema), identifier(name));
  }

  /** A type without the name of the current schema, which it has no need of. */
  String unqualified(String type) {
    String prefix = currentSchema + ".";
    return type.regionMatches(true, 0, prefix, 0, prefix.length())
        ? type.substring(prefix.length())
        : type;
  }

  /** Equal for identifiers that name the same column, constraint or index of a table. */
  String key(String identifier) {
    String name = dialect.catalogName(identifier);
    return isMysql() ? name.toLowerCase(Locale.ROOT) : name;
  }

  List<String> keys(List<String> identifiers) {
    return identifiers.stream().map(this::key).toList();
  }

  /** Equal for names of the same table, sequence or enum type. */
  String key(TableName name) {
    String schema =
        name.schema().isEmpty() || isMysql() ? currentSchema : dialect.catalogName(name.schema());
    return schema + "." + dialect.catalogName(name.name());
  }

  /** The column of that name, if there is one. */
  Optional<Column> column(Schema schema, ColumnName name) {
    return schema.tables().values().stream()
        .filter(table -> key(table.name()).equals(key(name.table())))
        .flatMap(table -> table.columns().stream())
        .filter(column -> key(column.name()).equals(key(name.column())))
        .findFirst();
  }
}
