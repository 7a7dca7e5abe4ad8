package dev.revisions.processor.diff;

import dev.revisions.schema.PrimaryKey;
import dev.revisions.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The place of a row in a list. A table takes rows without one, of which Hibernate reads no list.
 *
 * @param owner the columns that are equal in the rows of one list
 * @param first the place of the first row
 */
public record Position(List<String> owner, int first) {

  /** An expression that numbers the rows of each list by their key, if that is one column. */
  Optional<String> numbering(Table table) {
    return table
        .primaryKey()
        .map(PrimaryKey::columns)
        .filter(key -> key.size() == 1)
        .map(key -> numbering(table, key.get(0)));
  }

  /** MySQL does not let what is updated be read, but for what is made of it before. */
  private String numbering(Table table, String key) {
    String sameList =
        owner.stream().map("b.{%1$s} = a.{%1$s}"::formatted).collect(Collectors.joining(" and "));
    return "(select n.place from (select a.{%1$s}, count(*)%2$s as place from {%3$s} a join {%3$s} b on %4$s and b.{%1$s} <= a.{%1$s} group by a.{%1$s}) n where n.{%1$s} = {%3$s}.{%1$s})"
        .formatted(key, first == 1 ? "" : "%+d".formatted(first - 1), table.name(), sameList);
  }
}
