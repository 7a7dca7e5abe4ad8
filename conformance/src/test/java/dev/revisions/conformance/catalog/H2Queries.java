package dev.revisions.conformance.catalog;

import java.util.List;

/** H2, from its information schema. Its one type of decimal numbers has two names. */
final class H2Queries {

  static final Queries QUERIES =
      new Queries(
          """
          select regexp_replace(table_schema || '.', '^PUBLIC\\.$', '') || table_name, remarks
          from information_schema.tables
          where table_type = 'BASE TABLE' and table_schema <> 'INFORMATION_SCHEMA'
          """,
          """
          select regexp_replace(table_schema || '.', '^PUBLIC\\.$', '') || table_name,
            column_name,
            coalesce(domain_name,
              regexp_replace(
                data_type_sql(table_schema, table_name, 'TABLE', dtd_identifier),
                '^DECIMAL', 'NUMERIC')),
            case is_nullable when 'NO' then 'not null' end,
            case is_identity when 'YES' then
              concat('identity ', lower(identity_generation), ' start ', identity_start) end,
            'default ' || column_default,
            'generated ' || generation_expression,
            'comment ' || quote_ident(remarks)
          from information_schema.columns where table_schema <> 'INFORMATION_SCHEMA'
          """,
          List.of(
              """
              select regexp_replace(c.table_schema || '.', '^PUBLIC\\.$', '') || c.table_name,
                c.constraint_name,
                concat(lower(c.constraint_type), ' (',
                  listagg(k.column_name, ', ') within group (order by k.ordinal_position), ')')
              from information_schema.table_constraints c
                join information_schema.key_column_usage k
                  using (constraint_schema, constraint_name)
              where c.constraint_type in ('PRIMARY KEY', 'UNIQUE')
              group by c.table_schema, c.table_name, c.constraint_name, c.constraint_type
              """,
              """
              select regexp_replace(k.table_schema || '.', '^PUBLIC\\.$', '') || k.table_name,
                k.constraint_name,
                concat('foreign key (',
                  listagg(k.column_name, ', ') within group (order by k.ordinal_position),
                  ') references ', regexp_replace(u.table_schema || '.', '^PUBLIC\\.$', ''),
                  u.table_name, ' (',
                  listagg(u.column_name, ', ') within group (order by k.ordinal_position),
                  ') on delete ', lower(r.delete_rule), ' on update ', lower(r.update_rule))
              from information_schema.referential_constraints r
                join information_schema.key_column_usage k
                  using (constraint_schema, constraint_name)
                join information_schema.key_column_usage u
                  on u.constraint_schema = r.unique_constraint_schema
                  and u.constraint_name = r.unique_constraint_name
                  and u.ordinal_position = k.position_in_unique_constraint
              group by k.table_schema, k.table_name, k.constraint_name, u.table_schema,
                u.table_name, r.delete_rule, r.update_rule
              """,
              """
              select regexp_replace(i.table_schema || '.', '^PUBLIC\\.$', '') || i.table_name,
                i.index_name,
                concat(lower(i.index_type_name), ' (',
                  listagg(p.column_name || case p.ordering_specification when 'DESC' then ' desc'
                    else '' end, ', ') within group (order by p.ordinal_position), ')')
              from information_schema.indexes i
                join information_schema.index_columns p using (index_schema, index_name)
              where not i.is_generated
              group by i.table_schema, i.table_name, i.index_type_name, i.index_name
              """),
          """
          select regexp_replace(t.table_schema || '.', '^PUBLIC\\.$', '') || t.table_name,
            c.constraint_name, c.check_clause
          from information_schema.check_constraints c
            join information_schema.table_constraints t
              on t.constraint_schema = c.constraint_schema
              and t.constraint_name = c.constraint_name
          """,
          """
          select regexp_replace(sequence_schema || '.', '^PUBLIC\\.$', '') || sequence_name,
            start_value, increment
          from information_schema.sequences
          """,
          """
          select d.domain_name,
            concat(data_type_sql(d.domain_schema, d.domain_name, 'DOMAIN', d.dtd_identifier),
              ' check ', c.check_clause)
          from information_schema.domains d
            left join information_schema.domain_constraints k
              on k.domain_schema = d.domain_schema and k.domain_name = d.domain_name
            left join information_schema.check_constraints c
              on c.constraint_schema = k.constraint_schema
              and c.constraint_name = k.constraint_name
          """);

  private H2Queries() {}
}
