package dev.revisions.processor.diff;

import dev.revisions.schema.Type;
import dev.revisions.schema.Type.Array;
import dev.revisions.schema.Type.Attribute;
import dev.revisions.schema.Type.Composite;
import dev.revisions.schema.Type.Enumeration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parts of composite types, before and after. What is asked of them is SQL of PostgreSQL, which
 * alone has such types.
 */
record Parts(Pairing pairing) {

  /**
   * Values of a part that do not fit what it is to be.
   *
   * @param part the part, by its former name
   * @param type the new type
   * @param condition what is true of rows with such values
   */
  record Misfit(String part, Type type, String condition) {}

  // Names

  /** What an attribute has its values from. */
  Optional<Attribute> former(Composite former, Attribute now) {
    return former.attributes().stream()
        .filter(a -> isCarriedOver(former, a, now))
        .filter(a -> Casts.exists(carried(a.type()), now.type()))
        .findFirst();
  }

  private boolean isCarriedOver(Composite former, Attribute attribute, Attribute now) {
    return pairing.renames().column(former.type(), attribute.name()).equals(now.name());
  }

  private Type carried(Type type) {
    return CompositeTypes.carry(type, pairing.enumTypes(), pairing.compositeTypes().carried());
  }

  /**
   * The SQL of a part of a column in its former names, if the part holds what it held.
   *
   * @param before the former type of the column
   * @param now its new type
   * @param path the former name of the column, then the new ones of attributes
   */
  Optional<String> former(Type before, Type now, List<String> path) {
    Type former = before;
    Type type = now;
    String sql = braced(path.get(0));
    for (String name : path.subList(1, path.size())) {
      if (!(former instanceof Composite old && type instanceof Composite composite)) {
        return Optional.empty();
      }
      Optional<Attribute> attribute = composite.attribute(name);
      Optional<Attribute> from = attribute.flatMap(a -> former(old, a));
      if (from.isEmpty()) {
        return Optional.empty();
      }
      sql = part(sql, from.get());
      former = from.get().type();
      type = attribute.get().type();
    }
    return holdsTheSame(former, type) ? Optional.of(sql) : Optional.empty();
  }

  /** Whether a value is what it was: of a composite type, null where it was null. */
  boolean holdsTheSame(Type before, Type now) {
    if (before instanceof Composite former && now instanceof Composite type) {
      return former.attributes().stream()
          .allMatch(a -> type.attributes().stream().anyMatch(n -> holdsTheSame(former, a, n)));
    }
    return before.equals(now) || before instanceof Enumeration && now instanceof Enumeration;
  }

  private boolean holdsTheSame(Composite former, Attribute attribute, Attribute now) {
    boolean isComposite = attribute.type() instanceof Composite;
    return isCarriedOver(former, attribute, now)
        && (isComposite
            ? holdsTheSame(attribute.type(), now.type())
            : Casts.exists(carried(attribute.type()), now.type()));
  }

  private static String braced(String name) {
    return "{" + name + "}";
  }

  private static String part(String sql, Attribute attribute) {
    return "(" + sql + ")." + braced(attribute.name());
  }

  // Values

  /** What does not fit in the parts of a column that stays. */
  List<Misfit> misfits(ColumnChanges.Kept column) {
    String name = column.old().name();
    return misfits(column.old().type(), column.now().type(), name, braced(name));
  }

  private List<Misfit> misfits(Type before, Type now, String name, String sql) {
    if (before instanceof Composite former && now instanceof Composite type) {
      var misfits = new ArrayList<Misfit>();
      for (Attribute attribute : type.attributes()) {
        former(former, attribute)
            .map(a -> misfits(a.type(), attribute.type(), name + "." + a.name(), part(sql, a)))
            .ifPresent(misfits::addAll);
      }
      return misfits;
    }
    if (before instanceof Array former && now instanceof Array array) {
      String element = "e" + name.split("\\[]", -1).length;
      return misfits(former.element(), array.element(), name + "[]", element).stream()
          .map(misfit -> within(sql, element, misfit))
          .toList();
    }
    return before.equals(now) || isObject(before)
        ? List.of()
        : Fitting.violation(before, now, sql).map(sqlOf -> new Misfit(name, now, sqlOf)).stream()
            .toList();
  }

  private static Misfit within(String array, String element, Misfit misfit) {
    return new Misfit(
        misfit.part(),
        misfit.type(),
        "exists (select 1 from unnest(%s) %s where %s)"
            .formatted(array, element, misfit.condition()));
  }

  /** Whose text no name in braces stands for where it is a part. */
  private static boolean isObject(Type type) {
    return type instanceof Type.Lob;
  }
}
