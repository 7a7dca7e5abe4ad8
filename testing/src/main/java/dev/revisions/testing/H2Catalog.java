package dev.revisions.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What H2 says of itself; the default schema is left out of names. */
final class H2Catalog {

  static final List<String> QUERIES =
      List.of(
          """
          select 'schema ' || schema_name, null from information_schema.schemata
          where schema_name not in ('INFORMATION_SCHEMA', 'PUBLIC')
          """,
          """
          select 'table ' || regexp_replace(table_schema || '.', '^PUBLIC\\.$', '') || table_name,
            'comment ' || quote_ident(remarks)
          from information_schema.tables where table_type = 'BASE TABLE' and table_schema <> 'INFORMATION_SCHEMA'
          """,
          """
          select 'table ' || regexp_replace(table_schema || '.', '^PUBLIC\\.$', '') || table_name,
            concat_ws(' ', 'column', column_name,
              coalesce(domain_name,
                data_type_sql(table_schema, table_name, 'TABLE', dtd_identifier)),
              case is_nullable when 'NO' then 'not null' end,
              case is_identity when 'YES' then
                concat('identity ', lower(identity_generation), ' start ', identity_start) end,
              'default ' || column_default,
              'generated ' || generation_expression,
              'comment ' || quote_ident(remarks))
          from information_schema.columns where table_schema <> 'INFORMATION_SCHEMA'
          """,
          """
          select 'table ' || regexp_replace(i.table_schema || '.', '^PUBLIC\\.$', '') || i.table_name,
            concat(lower(i.index_type_name), ' ', i.index_name, ' (',
              listagg(p.column_name || case p.ordering_specification when 'DESC' then ' desc'
                else '' end, ', ') within group (order by p.ordinal_position), ')')
          from information_schema.indexes i
            join information_schema.index_columns p using (index_schema, index_name)
          where not i.is_generated
          group by i.table_schema, i.table_name, i.index_type_name, i.index_name
          """,
          """
          select 'sequence ' || regexp_replace(sequence_schema || '.', '^PUBLIC\\.$', '') || sequence_name,
            concat('start ', start_value, ' increment ', increment, ' cache ', cache,
              ' from ', minimum_value, ' to ', maximum_value,
              case cycle_option when 'YES' then ' cycle' else '' end)
          from information_schema.sequences
          """,
          """
          select 'enum type ' || regexp_replace(domain_schema || '.', '^PUBLIC\\.$', '') || domain_name,
            data_type_sql(domain_schema, domain_name, 'DOMAIN', dtd_identifier)
          from information_schema.domains
          """,
          """
          select 'enum type ' || regexp_replace(d.domain_schema || '.', '^PUBLIC\\.$', '') || d.domain_name,
            concat('check (', c.check_clause, ')')
          from information_schema.domain_constraints d
            join information_schema.check_constraints c
              using (constraint_schema, constraint_name)
          """);

  /**
   * Tells the constraints. The views of the information schema don't do (2.5.252): after a column
   * has been renamed they go on to give its former name.
   */
  static final String SCRIPT = "script nodata nopasswords nosettings";

  private static final Pattern CONSTRAINT =
      Pattern.compile(
          "ALTER TABLE \"(.*)\"\\.\"(.*)\" ADD CONSTRAINT \".*\"\\.\"(.*?)\" (.*?)( NOCHECK)?;",
          Pattern.DOTALL);

  private H2Catalog() {}

  /** The object and its line that a line of the script tells of, if it adds a constraint. */
  static Optional<Map.Entry<String, String>> constraint(String script) {
    Matcher matcher = CONSTRAINT.matcher(script);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String schema = matcher.group(1).equals("PUBLIC") ? "" : matcher.group(1) + ".";
    return Optional.of(
        Map.entry(
            "table " + schema + matcher.group(2),
            "constraint " + matcher.group(3) + " " + matcher.group(4)));
  }
}
