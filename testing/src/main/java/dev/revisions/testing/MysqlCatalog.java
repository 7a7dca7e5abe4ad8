package dev.revisions.testing;

import java.util.List;
import java.util.stream.Stream;

/** What MariaDB and MySQL say of themselves. */
final class MysqlCatalog {

  private static final List<String> COMMON_QUERIES =
      List.of(
          """
          select concat('table ', table_name),
            concat_ws(' ', 'engine', engine, nullif(concat('comment ', quote(table_comment)), 'comment '''''))
          from information_schema.tables
          where table_schema = database() and table_type = 'BASE TABLE'
          """,
          """
          select concat('sequence ', table_name), null
          from information_schema.tables
          where table_schema = database() and table_type = 'SEQUENCE'
          """,
          """
          select concat('table ', c.table_name), concat_ws(' ', 'column', c.column_name,
            c.column_type,
            if(c.collation_name <> t.table_collation, concat('collate ', c.collation_name), null),
            if(c.is_nullable = 'NO', 'not null', null),
            concat('default ', nullif(c.column_default, 'NULL')),
            nullif(c.extra, ''),
            nullif(c.generation_expression, ''),
            nullif(concat('comment ', quote(c.column_comment)), 'comment '''''))
          from information_schema.columns c
            join information_schema.tables t
              on t.table_schema = database() and t.table_name = c.table_name
          where c.table_schema = database() and t.table_type = 'BASE TABLE'
          """,
          """
          select concat('table ', k.table_name), concat('constraint ', k.constraint_name,
            ' foreign key (', group_concat(k.column_name order by k.ordinal_position separator ', '),
            ') references ', k.referenced_table_name, ' (',
            group_concat(k.referenced_column_name order by k.ordinal_position separator ', '),
            ') on delete ', lower(r.delete_rule), ' on update ', lower(r.update_rule))
          from information_schema.key_column_usage k
            join information_schema.referential_constraints r
              on r.constraint_schema = database()
              and r.constraint_name = k.constraint_name and r.table_name = k.table_name
          where k.table_schema = database()
          group by k.table_name, k.constraint_name, k.referenced_table_name, r.delete_rule,
            r.update_rule
          """);

  static final List<String> MARIADB_QUERIES =
      with(
          indexes("s.column_name"),
          """
          select concat('table ', table_name),
            concat('constraint ', constraint_name, ' check (', check_clause, ')')
          from information_schema.check_constraints
          where constraint_schema = database()
          """);

  static final List<String> MYSQL_QUERIES =
      with(
          indexes("coalesce(s.column_name, concat('(', s.expression, ')'))"),
          """
          select concat('table ', t.table_name),
            concat('constraint ', t.constraint_name, ' check ', c.check_clause)
          from information_schema.check_constraints c
            join information_schema.table_constraints t
              on t.constraint_schema = database()
              and t.constraint_name = c.constraint_name
          where c.constraint_schema = database()
          """);

  private MysqlCatalog() {}

  private static List<String> with(String... own) {
    return Stream.concat(COMMON_QUERIES.stream(), Stream.of(own)).toList();
  }

  /** Those of keys too, which are nothing else here. */
  private static String indexes(String part) {
    return """
    select concat('table ', s.table_name), concat(
      if(s.index_name = 'PRIMARY', 'primary key',
        concat(if(s.non_unique, 'index ', 'unique index '), s.index_name)),
      ' (', group_concat(concat(%s, if(s.sub_part is null, '', concat('(', s.sub_part, ')')),
        if(s.collation = 'D', ' desc', '')) order by s.seq_in_index separator ', '), ')')
    from information_schema.statistics s
    where s.table_schema = database()
    group by s.table_name, s.index_name, s.non_unique
    """
        .formatted(part);
  }

  /** The numbers of a sequence of MariaDB. */
  static String sequence(String name) {
    return """
    select 'sequence %s', concat('start ', start_value, ' increment ', increment,
      ' cache ', cache_size, ' from ', minimum_value, ' to ', maximum_value,
      if(cycle_option, ' cycle', ''))
    from `%s`
    """
        .formatted(name, name);
  }
}
