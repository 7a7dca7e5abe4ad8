package dev.revisions.dialect;

import java.util.List;

/**
 * Drops keys of a table of MySQL or MariaDB. InnoDB makes an index for a foreign key that has none
 * to lean on, names it like the key, and takes it away again when another index can serve; but it
 * leaves it when the foreign key goes, and it refuses to drop the last index that can serve. So
 * that a way back leads to where the way started, the statement is put together by the database,
 * which knows what is there.
 *
 * @param literals how to write names as values
 * @param alter {@code alter table} and the table
 * @param table the name of the table in the catalog
 */
record MysqlKeys(Literals literals, String alter, String table) {

  /** The index of a column that numbers the rows while no key leads with it. */
  private static final String NUMBERING = "revisions_numbering";

  /** Drops an index, with indexes in its place for what leaned on it alone. */
  List<String> dropIndex(String index, String clause) {
    return prepared(
        "select concat(%s, coalesce((%s), ''), coalesce((%s), ''))"
            .formatted(
                literals.text(alter + " " + clause),
                replacements(index, ""),
                """
                select concat(', add unique index %s (`', c.column_name, '`)')
                  from information_schema.columns c
                  where c.table_schema = database() and c.table_name = %s
                    and c.extra = 'auto_increment'
                    and not exists (%s and s.column_name = c.column_name and s.index_name <> %s)\
                """
                    .formatted(NUMBERING, literals.text(table), leaders(), literals.text(index))));
  }

  /** The index that a column has while it numbers the rows and no key leads with it. */
  static String numbering(String identifier) {
    return "unique index " + NUMBERING + " (" + identifier + ")";
  }

  /**
   * Makes a column number the rows, with an index unless a key leads with it.
   *
   * @param statement what makes it so
   */
  List<String> withNumbering(String statement, String column, String identifier) {
    return prepared(
        "select concat(%s, if(exists (%s and s.column_name = %s), '', %s))"
            .formatted(
                literals.text(statement),
                leaders(),
                literals.text(column),
                literals.text(", add " + numbering(identifier))));
  }

  /**
   * Takes that index away with a statement after which nothing needs it.
   *
   * @param statement what adds the key, or makes the column number no more
   */
  List<String> withoutNumbering(String statement) {
    return prepared(
        "select concat(%s, if(exists (%s and s.index_name = '%s'), ', drop index %s', ''))"
            .formatted(literals.text(statement), leaders(), NUMBERING, NUMBERING));
  }

  /** The first columns of the indexes, without the end of the condition. */
  private String leaders() {
    return """
    select 1 from information_schema.statistics s
        where s.table_schema = database() and s.table_name = %s and s.seq_in_index = 1\
    """
        .formatted(literals.text(table));
  }

  /**
   * Drops a foreign key and the index that was made for it, with indexes in its place for other
   * foreign keys that leaned on it alone. It stays if the keys of other tables need it.
   */
  List<String> dropForeignKey(String name, String identifier) {
    return prepared(
        """
        select concat(%s, coalesce((select concat(%s, coalesce((%s), ''))
            from information_schema.statistics
            where table_schema = database() and table_name = %s and index_name = %s
              and non_unique = 1 and not exists (select 1 from (%s) f where %s)
            limit 1), ''))\
        """
            .formatted(
                literals.text(alter + " drop foreign key " + identifier),
                literals.text(", drop index " + identifier),
                replacements(name, name),
                literals.text(table),
                literals.text(name),
                foreignKeysTo(),
                isServedOnlyBy(name)));
  }

  /** What adds an index for each foreign key, but one, that only this index serves. */
  private String replacements(String index, String foreignKey) {
    return """
    select group_concat(concat(', add index `', f.name, '` (', f.quoted, ')') separator '')
      from (%s) f
      where f.name <> %s and %s\
    """
        .formatted(foreignKeys(), literals.text(foreignKey), isServedOnlyBy(index));
  }

  private String isServedOnlyBy(String index) {
    return """
    not exists (select 1 from (%s) i
        where left(concat(i.columns, ','), char_length(f.columns) + 1) = concat(f.columns, ','))\
    """
        .formatted(indexesBut(index));
  }

  /** The foreign keys of the table, each with its columns. */
  private String foreignKeys() {
    return foreignKeys("table_schema", "table_name", "column_name");
  }

  /** The foreign keys that refer to the table, each with the columns referred to. */
  private String foreignKeysTo() {
    return foreignKeys(
        "referenced_table_schema", "referenced_table_name", "referenced_column_name");
  }

  private String foreignKeys(String schema, String name, String column) {
    return """
    select constraint_name as name,
        group_concat(%1$s order by ordinal_position) as columns,
        group_concat('`', %1$s, '`' order by ordinal_position) as quoted
      from information_schema.key_column_usage
      where %2$s = database() and %3$s = %4$s and referenced_table_name is not null
      group by table_name, constraint_name\
    """
        .formatted(column, schema, name, literals.text(table));
  }

  private String indexesBut(String index) {
    return """
    select group_concat(column_name order by seq_in_index) as columns
      from information_schema.statistics
      where table_schema = database() and table_name = %s and index_name <> %s
      group by index_name\
    """
        .formatted(literals.text(table), literals.text(index));
  }

  /** Executes the statement that a query puts together. */
  static List<String> prepared(String query) {
    return List.of(
        "set @revisions = (" + query + ")",
        "prepare revisions from @revisions",
        "execute revisions",
        "deallocate prepare revisions");
  }
}
