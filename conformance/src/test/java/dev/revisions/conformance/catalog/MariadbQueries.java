package dev.revisions.conformance.catalog;

import java.util.List;

/** MariaDB, from its information schema. */
final class MariadbQueries {

  /** The numbers of a sequence are told only by the sequence itself. */
  static final String SEQUENCE = "select start_value, increment from `%s`";

  static final Queries QUERIES =
      new Queries(
          """
          select table_name, concat_ws(' ', engine, nullif(table_comment, ''))
          from information_schema.tables
          where table_schema = database() and table_type = 'BASE TABLE'
          """,
          """
          select c.table_name, c.column_name, c.column_type,
            if(c.is_nullable = 'NO', 'not null', null),
            if(c.extra = 'auto_increment', c.extra, null),
            concat('default ', nullif(c.column_default, 'NULL')),
            concat(c.extra, ' ', c.generation_expression),
            concat_ws(' ',
              if(c.collation_name <> t.table_collation, concat('collate ', c.collation_name), null),
              nullif(concat('comment ', quote(c.column_comment)), 'comment '''''))
          from information_schema.columns c
            join information_schema.tables t using (table_schema, table_name)
          where table_schema = database() and t.table_type = 'BASE TABLE'
          """,
          List.of(
              """
              select table_name, index_name, concat(
                if(index_name = 'PRIMARY', 'primary key', if(non_unique, 'index', 'unique')),
                ' (', group_concat(concat(column_name,
                  if(sub_part is null, '', concat('(', sub_part, ')')),
                  if(collation = 'D', ' desc', '')) order by seq_in_index separator ', '), ')')
              from information_schema.statistics
              where table_schema = database()
              group by table_name, index_name, non_unique
              """,
              """
              select k.table_name, k.constraint_name, concat('foreign key (',
                group_concat(k.column_name order by k.ordinal_position separator ', '),
                ') references ', k.referenced_table_name, ' (',
                group_concat(k.referenced_column_name order by k.ordinal_position separator ', '),
                ') on delete ', lower(r.delete_rule), ' on update ', lower(r.update_rule))
              from information_schema.key_column_usage k
                join information_schema.referential_constraints r
                  on r.constraint_schema = k.constraint_schema
                  and r.constraint_name = k.constraint_name and r.table_name = k.table_name
              where k.table_schema = database()
              group by k.table_name, k.constraint_name, k.referenced_table_name, r.delete_rule,
                r.update_rule
              """),
          """
          select table_name, constraint_name, check_clause
          from information_schema.check_constraints
          where constraint_schema = database()
          """,
          """
          select table_name, 0, 0
          from information_schema.tables
          where table_schema = database() and table_type = 'SEQUENCE'
          """,
          "select '', '' where false");

  private MariadbQueries() {}
}
