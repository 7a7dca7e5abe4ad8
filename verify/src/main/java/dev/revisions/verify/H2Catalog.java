package dev.revisions.verify;

/** H2, from its information schema. */
final class H2Catalog {

  static final CatalogQueries QUERIES =
      new CatalogQueries(
          "select current_schema",
          "select schema_name from information_schema.schemata where schema_name in (%s)",
          """
          select table_schema, table_name, remarks from information_schema.tables
          where table_type = 'BASE TABLE' and table_schema in (%s) order by 1, 2
          """,
          """
          select table_schema, table_name, column_name,
            coalesce(domain_name, data_type_sql(table_schema, table_name, 'TABLE', dtd_identifier)),
            case is_nullable when 'NO' then 'not null' end,
            case is_identity when 'YES' then 'identity' end,
            column_default,
            case is_generated when 'ALWAYS' then generation_expression end,
            null, remarks,
            case identity_generation when 'ALWAYS' then 'generated always' end
          from information_schema.columns
          where table_schema in (%s) order by 1, 2, ordinal_position
          """,
          """
          select c.table_schema, c.table_name, c.constraint_name,
            case c.constraint_type when 'PRIMARY KEY' then 'p' else 'u' end, k.column_name, null
          from information_schema.table_constraints c
            join information_schema.key_column_usage k using (constraint_schema, constraint_name)
          where c.constraint_type in ('PRIMARY KEY', 'UNIQUE') and c.table_schema in (%s)
          order by 1, 2, 3, k.ordinal_position
          """,
          """
          select k.table_schema, k.table_name, k.constraint_name, k.column_name,
            u.table_schema, u.table_name, u.column_name, lower(r.delete_rule), lower(r.update_rule),
            null
          from information_schema.referential_constraints r
            join information_schema.key_column_usage k using (constraint_schema, constraint_name)
            join information_schema.key_column_usage u
              on u.constraint_schema = r.unique_constraint_schema
              and u.constraint_name = r.unique_constraint_name
              and u.ordinal_position = k.position_in_unique_constraint
          where k.table_schema in (%s) order by 1, 2, 3, k.ordinal_position
          """,
          """
          select t.table_schema, t.table_name, t.constraint_name, c.check_clause, null
          from information_schema.check_constraints c
            join information_schema.table_constraints t
              on t.constraint_schema = c.constraint_schema
              and t.constraint_name = c.constraint_name
          where t.table_schema in (%s) order by 1, 2, 3
          """,
          """
          select i.table_schema, i.table_name, i.index_name,
            case when i.index_type_name like 'UNIQUE%%' then 'unique' end, p.column_name,
            case p.ordering_specification when 'DESC' then 'desc' end, null
          from information_schema.indexes i
            join information_schema.index_columns p using (index_schema, index_name)
          where not i.is_generated and i.table_schema in (%s)
          order by 1, 2, 3, p.ordinal_position
          """,
          """
          select sequence_schema, sequence_name,
            cast(start_value as varchar), cast(increment as varchar)
          from information_schema.sequences where sequence_schema in (%s) order by 1, 2
          """,
          """
          select d.domain_schema, d.domain_name, c.check_clause
          from information_schema.domains d
            left join information_schema.domain_constraints k
              on k.domain_schema = d.domain_schema and k.domain_name = d.domain_name
            left join information_schema.check_constraints c
              on c.constraint_schema = k.constraint_schema
              and c.constraint_name = k.constraint_name
          where d.domain_schema in (%s) order by 1, 2
          """,
          """
          select schema_name, '', '', '' from information_schema.schemata
          where false and schema_name in (%s)
          """,
          """
          select schema_name, '', '', '', '' from information_schema.schemata
          where false and schema_name in (%s)
          """);

  private H2Catalog() {}
}
