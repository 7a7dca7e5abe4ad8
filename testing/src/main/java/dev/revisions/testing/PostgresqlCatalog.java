package dev.revisions.testing;

import java.util.List;

/** What PostgreSQL says of itself; the default schema is left out of names. */
final class PostgresqlCatalog {

  private static final String TABLE =
      """
      'table ' || case n.nspname when 'public' then '' else n.nspname || '.' end || c.relname
      """;

  private static final String FROM_TABLE =
      """
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      """;

  private static final String IS_USER_TABLE =
      """
      c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
      """;

  static final List<String> QUERIES =
      List.of(
          """
          select 'schema ' || nspname, null from pg_namespace
          where nspname !~ '^pg_' and nspname not in ('information_schema', 'public')
          """,
          "select "
              + TABLE
              + ", 'comment ' || quote_literal(obj_description(c.oid, 'pg_class')) "
              + FROM_TABLE
              + " where "
              + IS_USER_TABLE,
          columns(),
          constraints(),
          indexes(),
          """
          select 'sequence ' || case n.nspname when 'public' then '' else n.nspname || '.' end
              || c.relname,
            concat('start ', s.seqstart, ' increment ', s.seqincrement, ' cache ', s.seqcache,
              ' from ', s.seqmin, ' to ', s.seqmax, case when s.seqcycle then ' cycle' end)
          from pg_sequence s join pg_class c on c.oid = s.seqrelid
            join pg_namespace n on n.oid = c.relnamespace
          where not exists
            (select 1 from pg_depend d where d.objid = c.oid and d.deptype in ('a', 'i'))
          """,
          """
          select 'enum type ' || case n.nspname when 'public' then '' else n.nspname || '.' end
              || t.typname,
            'values ' || string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder)
          from pg_type t join pg_enum e on e.enumtypid = t.oid
            join pg_namespace n on n.oid = t.typnamespace
          group by n.nspname, t.typname
          """,
          """
          select 'composite type ' || case n.nspname when 'public' then '' else n.nspname || '.' end
              || c.relname,
            'attributes ' || string_agg(
              quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod), ', '
              order by a.attnum)
          from pg_class c join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
          where c.relkind = 'c' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
          group by n.nspname, c.relname
          """,
          """
          select 'cast ' || castsource::regtype || ' to ' || casttarget::regtype,
            case castcontext when 'i' then 'implicit' when 'a' then 'on assignment' end
          from pg_cast where oid >= 16384
          """);

  private PostgresqlCatalog() {}

  private static String columns() {
    return "select "
        + TABLE
        + """
        , concat_ws(' ', 'column', a.attname, format_type(a.atttypid, a.atttypmod),
          case when a.attcollation <> t.typcollation then 'collate ' || l.collname end,
          case when a.attnotnull then 'not null' end,
          case a.attidentity when 'd' then 'identity' when 'a' then 'identity always' end,
          case when a.attgenerated = '' then 'default ' else 'generated ' end
            || pg_get_expr(d.adbin, d.adrelid),
          'comment ' || quote_literal(col_description(c.oid, a.attnum)))
        """
        + FROM_TABLE
        + """
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        join pg_type t on t.oid = a.atttypid
        left join pg_collation l on l.oid = a.attcollation
        left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
        where
        """
        + IS_USER_TABLE;
  }

  /** Without those of NOT NULL, which the columns tell. */
  private static String constraints() {
    return "select "
        + TABLE
        + ", 'constraint ' || k.conname || ' ' || pg_get_constraintdef(k.oid) "
        + FROM_TABLE
        + " join pg_constraint k on k.conrelid = c.oid and k.contype in ('p', 'u', 'f', 'c')"
        + " where "
        + IS_USER_TABLE;
  }

  /** Without those of constraints. */
  private static String indexes() {
    return "select "
        + TABLE
        + ", pg_get_indexdef(i.indexrelid) || case when i.indisvalid then '' else ' invalid' end "
        + FROM_TABLE
        + """
        join pg_index i on i.indrelid = c.oid
        where not exists (select 1 from pg_constraint k
          where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
        and
        """
        + IS_USER_TABLE;
  }
}
