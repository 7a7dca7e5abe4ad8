package dev.revisions.verify;

/**
 * MySQL and MariaDB. A unique constraint is an index here, and is read as one; the names of tables
 * have no schema.
 */
final class MysqlCatalog {

  static final CatalogQueries MARIADB =
      queries(
          "c.column_default",
          "and k.level = 'Table'",
          "null",
          "column_name",
          """
          select table_schema, table_name, '', '' from information_schema.tables
          where table_type = 'SEQUENCE' and table_schema in (%s) order by 1, 2
          """);

  /** A sequence is a table of one row. */
  static final CatalogQueries MYSQL =
      queries(
          """
          if(c.extra like '%%DEFAULT_GENERATED%%', c.column_default,
            if(c.column_default is null, null, quote(c.column_default)))\
          """,
          "",
          "if(t.enforced = 'NO', 'not enforced', null)",
          "coalesce(column_name, concat('(', expression, ')'))",
          "select table_schema, table_name, '', '' from information_schema.tables"
              + " where false and table_schema in (%s)");

  private MysqlCatalog() {}

  /** The numbers of a sequence, which MariaDB 11.4 tells only when the sequence itself is read. */
  static String sequence(String name) {
    String quoted = "`" + name.replace("`", "``") + "`";
    return "select database(), '%s', cast(start_value as char), cast(increment as char) from %s"
        .formatted(name.replace("'", "''"), quoted);
  }

  private static CatalogQueries queries(
      String defaultValue, String checksOfTables, String enforced, String part, String sequences) {
    return new CatalogQueries(
        "select database()",
        "select schema_name from information_schema.schemata where schema_name in (%s)",
        """
        select table_schema, table_name, nullif(table_comment, '') from information_schema.tables
        where table_type = 'BASE TABLE' and table_schema in (%s) order by 1, 2
        """,
        """
        select c.table_schema, c.table_name, c.column_name, cast(c.column_type as char),
          if(c.is_nullable = 'NO', 'not null', null),
          if(c.extra like '%%auto_increment%%', 'identity', null),
          cast(DEFAULT as char),
          cast(nullif(c.generation_expression, '') as char),
          if(c.collation_name <> t.table_collation, c.collation_name, null),
          nullif(c.column_comment, ''),
          nullif(lower(regexp_substr(c.extra, '(?i)on update [a-z_]+([(][0-9]*[)])?')), '')
        from information_schema.columns c
          join information_schema.tables t using (table_schema, table_name)
        where t.table_type = 'BASE TABLE' and c.table_schema in (%s)
        order by 1, 2, c.ordinal_position
        """
            .replace("DEFAULT", defaultValue),
        """
        select table_schema, table_name, index_name, 'p', column_name, null
        from information_schema.statistics
        where index_name = 'PRIMARY' and table_schema in (%s) order by 1, 2, 3, seq_in_index
        """,
        """
        select k.table_schema, k.table_name, k.constraint_name, k.column_name,
          k.referenced_table_schema, k.referenced_table_name, k.referenced_column_name,
          lower(r.delete_rule), lower(r.update_rule), null
        from information_schema.key_column_usage k
          join information_schema.referential_constraints r
            on r.constraint_schema = k.constraint_schema
            and r.constraint_name = k.constraint_name and r.table_name = k.table_name
        where k.table_schema in (%s) order by 1, 2, 3, k.ordinal_position
        """,
        """
        select t.table_schema, t.table_name, t.constraint_name, cast(k.check_clause as char), ENFORCED
        from information_schema.table_constraints t
          join information_schema.check_constraints k
            on k.constraint_schema = t.constraint_schema and k.constraint_name = t.constraint_name
            TABLE
        where t.constraint_type = 'CHECK' and t.table_schema in (%s) order by 1, 2, 3
        """
            .replace("ENFORCED", enforced)
            .replace(
                "TABLE\n",
                checksOfTables.isEmpty()
                    ? "\n"
                    : checksOfTables + " and k.table_name = t.table_name\n"),
        """
        select table_schema, table_name, index_name, if(non_unique, null, 'unique'),
          cast(PART as char), if(collation = 'D', 'desc', null),
          if(sub_part is null, null, concat('of the first ', sub_part))
        from information_schema.statistics
        where index_name <> 'PRIMARY' and table_schema in (%s) order by 1, 2, 3, seq_in_index
        """
            .replace("PART", part),
        sequences,
        "select '', '', '' from information_schema.tables where false and table_schema in (%s)",
        "select '', '', '', '' from information_schema.tables"
            + " where false and table_schema in (%s)",
        "select '', '', '', '', '' from information_schema.tables"
            + " where false and table_schema in (%s)");
  }
}
