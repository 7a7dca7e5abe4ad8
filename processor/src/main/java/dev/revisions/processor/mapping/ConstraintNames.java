package dev.revisions.processor.mapping;

import dev.revisions.schema.DerivedNames;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.TableName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;

/**
 * Gives names to constraints and indexes that the user has not named. No two have the same, in the
 * whole schema, because in some databases they share one space of names: the later one gets a hash.
 */
final class ConstraintNames {

  private final Set<String> taken = new HashSet<>();
  private final boolean quoting;

  /**
   * No names yet.
   *
   * @param quoting whether all are quoted
   */
  ConstraintNames(boolean quoting) {
    this.quoting = quoting;
  }

  /** A name that the user gave, kept from being derived for something else. */
  String given(Element source, String name) {
    taken.add(Identifier.folded(Names.identifier(source, name).toString()));
    return name;
  }

  /** The same for a foreign key or an index, whose names Hibernate quotes where it quotes all. */
  String delimited(Element source, String name) {
    Identifier written = Names.identifier(source, name);
    return given(source, quoting ? quoted(written.name()) : name);
  }

  private static String quoted(String name) {
    return new Identifier(name, true).toString();
  }

  /**
   * The derived name, or one like it if that is taken.
   *
   * @param table the table of the constraint
   * @param subject what tells it from the others of the table: its columns
   */
  String free(String derived, TableName table, List<String> subject) {
    String name = quoting ? quoted(Names.bare(derived)) : derived;
    String whole = table + "(" + String.join(",", subject) + ")";
    while (!taken.add(Identifier.folded(name))) {
      name = DerivedNames.distinct(derived, whole);
      whole = whole + "'";
    }
    return name;
  }
}
