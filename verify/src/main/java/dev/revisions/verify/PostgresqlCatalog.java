package dev.revisions.verify;

/** PostgreSQL, from its own catalog. Texts of expressions name columns without their table. */
final class PostgresqlCatalog {

  private static final String TABLES =
      """
      from pg_class c join pg_namespace n on n.oid = c.relnamespace \
      """;

  private static final String WHERE = " where c.relkind in ('r', 'p') and n.nspname in (%s) ";

  /** The names of a constraint's columns, each with its place. */
  private static final String KEY_COLUMN =
      """
      cross join lateral unnest(k.%s) with ordinality as %s (number, place) \
      join pg_attribute %s on %s.attrelid = k.%s and %s.attnum = %s.number \
      """;

  /** What a constraint lets in beside the usual; older servers lack some of the columns. */
  private static final String OPTIONS =
      """
      concat_ws(' ',
        (select 'nulls not distinct' from pg_index i where i.indexrelid = k.conindid
          and k.contype = 'u' and to_jsonb(i) ->> 'indnullsnotdistinct' = 'true'),
        case when k.confmatchtype = 'f' then 'match full' end,
        case when k.condeferrable and k.contype <> 'x' then 'deferrable' end,
        case when k.condeferred and k.contype <> 'x' then 'initially deferred' end,
        case when to_jsonb(k) ->> 'conenforced' = 'false' then 'not enforced'
          when not k.convalidated then 'not valid' end) \
      """;

  static final CatalogQueries QUERIES =
      new CatalogQueries(
          "select current_schema()::text",
          "select nspname::text from pg_namespace where nspname in (%s)",
          "select n.nspname::text, c.relname::text, obj_description(c.oid, 'pg_class') "
              + TABLES
              + WHERE
              + "order by 1, 2",
          """
          select n.nspname::text, c.relname::text, a.attname::text,
            format_type(a.atttypid, a.atttypmod),
            case when a.attnotnull and not exists
              (select 1 from pg_constraint k where k.conrelid = c.oid and k.contype = 'n'
                and k.conkey[1] = a.attnum and not k.convalidated)
              then 'not null' end,
            nullif(a.attidentity::text, ''),
            case when a.attgenerated = '' then pg_get_expr(d.adbin, d.adrelid) end,
            case when a.attgenerated <> '' then pg_get_expr(d.adbin, d.adrelid) end,
            case when a.attcollation <> t.typcollation then l.collname::text end,
            col_description(c.oid, a.attnum),
            case a.attidentity when 'a' then 'generated always' end \
          """
              + TABLES
              + """
              join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
              join pg_type t on t.oid = a.atttypid
              left join pg_collation l on l.oid = a.attcollation
              left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum \
              """
              + WHERE
              + "order by n.nspname, c.relname, a.attnum",
          "select n.nspname::text, c.relname::text, k.conname::text, k.contype::text,"
              + " a.attname::text, "
              + OPTIONS
              + TABLES
              + "join pg_constraint k on k.conrelid = c.oid and k.contype in ('p', 'u') "
              + keyColumn("conkey", "u", "a", "conrelid")
              + WHERE
              + "order by n.nspname, c.relname, k.conname, u.place",
          """
          select n.nspname::text, c.relname::text, k.conname::text, a.attname::text,
            tn.nspname::text, tc.relname::text, ta.attname::text,
          """
              + action("confdeltype")
              + ", "
              + action("confupdtype")
              + ", "
              + OPTIONS
              + TABLES
              + """
              join pg_constraint k on k.conrelid = c.oid and k.contype = 'f'
              join pg_class tc on tc.oid = k.confrelid
              join pg_namespace tn on tn.oid = tc.relnamespace \
              """
              + keyColumn("conkey", "u", "a", "conrelid")
              + keyColumn("confkey", "tu", "ta", "confrelid")
              + WHERE
              + "and tu.place = u.place order by n.nspname, c.relname, k.conname, u.place",
          """
          select n.nspname::text, c.relname::text, k.conname::text,
            coalesce(pg_get_expr(k.conbin, k.conrelid), pg_get_constraintdef(k.oid)), \
          """
              + OPTIONS
              + TABLES
              + "join pg_constraint k on k.conrelid = c.oid and k.contype in ('c', 'x') "
              + WHERE
              + "order by n.nspname, c.relname, k.conname",
          """
          select n.nspname::text, c.relname::text, x.relname::text,
            case when i.indisunique then 'unique' end,
            case when i.indkey[p.place - 1] = 0
              then '(' || pg_get_indexdef(i.indexrelid, p.place, true) || ')'
              else (select a.attname::text from pg_attribute a
                where a.attrelid = c.oid and a.attnum = i.indkey[p.place - 1]) end,
            case when i.indoption[p.place - 1] & 1 = 1 then 'desc' end,
            concat_ws(' ', case when not i.indisvalid then 'invalid' end,
              case when to_jsonb(i) ->> 'indnullsnotdistinct' = 'true'
                then 'nulls not distinct' end,
              'where ' || pg_get_expr(i.indpred, i.indrelid)) \
          """
              + TABLES
              + """
              join pg_index i on i.indrelid = c.oid
              join pg_class x on x.oid = i.indexrelid
              cross join lateral generate_series(1, i.indnkeyatts) as p (place) \
              """
              + WHERE
              + """
              and not exists (select 1 from pg_constraint k
                where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
              order by n.nspname, c.relname, x.relname, p.place
              """,
          """
          select n.nspname::text, c.relname::text, s.seqstart::text, s.seqincrement::text \
          """
              + TABLES
              + """
              join pg_sequence s on s.seqrelid = c.oid
              where n.nspname in (%s) and not exists
                (select 1 from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid
                  and d.deptype = 'i')
              order by 1, 2
              """,
          """
          select n.nspname::text, t.typname::text, quote_literal(e.enumlabel)
          from pg_type t join pg_enum e on e.enumtypid = t.oid
            join pg_namespace n on n.oid = t.typnamespace
          where n.nspname in (%s) order by 1, 2, e.enumsortorder
          """,
          """
          select n.nspname::text, c.relname::text, a.attname::text,
            format_type(a.atttypid, a.atttypmod) \
          """
              + TABLES
              + """
              join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
              where c.relkind = 'c' and n.nspname in (%s) order by 1, 2, a.attnum
              """,
          """
          select n.nspname::text, c.relname::text, tn.nspname::text, t.relname::text,
            a.attname::text \
          """
              + TABLES
              + """
              join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = c.oid
                and d.refclassid = 'pg_class'::regclass and d.deptype = 'a'
              join pg_class t on t.oid = d.refobjid
              join pg_namespace tn on tn.oid = t.relnamespace
              join pg_attribute a on a.attrelid = t.oid and a.attnum = d.refobjsubid
              where c.relkind = 'S' and n.nspname in (%s) order by 1, 2
              """);

  private PostgresqlCatalog() {}

  private static String keyColumn(String numbers, String unnested, String column, String table) {
    return KEY_COLUMN.formatted(numbers, unnested, column, column, table, column, unnested);
  }

  private static String action(String column) {
    return """
    case k.%s when 'a' then 'no action' when 'r' then 'restrict' when 'c' then 'cascade' \
    when 'n' then 'set null' else 'set default' end\
    """
        .formatted(column);
  }
}
