package dev.revisions.conformance.catalog;

import java.util.List;

/** PostgreSQL, from its own catalog. */
final class PostgresqlQueries {

  private static final String TABLE =
      """
      select case n.nspname when 'public' then '' else n.nspname || '.' end || c.relname,
      """;

  private static final String OF_USER =
      """
      c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
      """;

  private static final String FROM =
      """
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      """;

  static final Queries QUERIES =
      new Queries(
          TABLE + "obj_description(c.oid, 'pg_class') " + FROM + " where " + OF_USER,
          TABLE
              + """
              a.attname, format_type(a.atttypid, a.atttypmod),
              case when a.attnotnull then 'not null' end,
              case a.attidentity when 'd' then 'identity' when 'a' then 'identity always' end,
              case when a.attgenerated = '' then 'default ' || pg_get_expr(d.adbin, d.adrelid) end,
              case when a.attgenerated <> ''
                then 'generated ' || pg_get_expr(d.adbin, d.adrelid) end,
              concat_ws(' ', case when a.attcollation <> t.typcollation
                  then 'collate ' || l.collname end,
                'comment ' || quote_literal(col_description(c.oid, a.attnum)))
              """
              + FROM
              + """
              join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
              join pg_type t on t.oid = a.atttypid
              left join pg_collation l on l.oid = a.attcollation
              left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
              where
              """
              + OF_USER,
          List.of(
              TABLE
                  + "k.conname, pg_get_constraintdef(k.oid) "
                  + FROM
                  + "join pg_constraint k on k.conrelid = c.oid and k.contype in ('p', 'u', 'f')"
                  + " where "
                  + OF_USER,
              TABLE
                  + """
                  x.relname, case when i.indisunique then 'unique ' else '' end || 'index '
                    || substring(pg_get_indexdef(i.indexrelid) from 'USING (.*)$')
                  """
                  + FROM
                  + """
                  join pg_index i on i.indrelid = c.oid
                  join pg_class x on x.oid = i.indexrelid
                  where not exists (select 1 from pg_constraint k
                    where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x')) and
                  """
                  + OF_USER),
          TABLE
              + "k.conname, pg_get_expr(k.conbin, k.conrelid) "
              + FROM
              + "join pg_constraint k on k.conrelid = c.oid and k.contype = 'c' where "
              + OF_USER,
          """
          select case n.nspname when 'public' then '' else n.nspname || '.' end || c.relname,
            s.seqstart, s.seqincrement
          from pg_sequence s join pg_class c on c.oid = s.seqrelid
            join pg_namespace n on n.oid = c.relnamespace
          where not exists
            (select 1 from pg_depend d where d.objid = c.oid and d.deptype in ('a', 'i'))
          """,
          """
          select t.typname::text,
            'enum ' || string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder)
          from pg_type t join pg_enum e on e.enumtypid = t.oid
          group by t.typname
          union all
          select 'cast ' || castsource::regtype || ' to ' || casttarget::regtype,
            case castcontext when 'i' then 'implicit' when 'a' then 'on assignment' end
          from pg_cast where oid >= 16384
          union all
          select c.relname::text, string_agg(
            a.attname || ' ' || format_type(a.atttypid, a.atttypmod), ', ' order by a.attnum)
          from pg_class c join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
          where c.relkind = 'c' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
          group by c.relname
          """);

  private PostgresqlQueries() {}
}
