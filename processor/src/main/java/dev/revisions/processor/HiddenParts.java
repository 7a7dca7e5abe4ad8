package dev.revisions.processor;

import dev.revisions.processor.mapping.Mapping;
import dev.revisions.processor.mapping.TypesByName;
import dev.revisions.schema.Column;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a build of a part of the sources does not show though the meaning of what it shows depends
 * on it. Nothing is recorded then: what is missing has not been deleted.
 *
 * @param known the types that the history knows
 * @param recorded the schema of the history
 */
record HiddenParts(KnownTypes known, Schema recorded) {

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");

  /** What counts for the entities of a package. */
  private static final Pattern ANNOTATION =
      Pattern.compile(
          "@[\\w.]*\\b(SequenceGenerator|TableGenerator|GenericGenerator|ConverterRegistration)s?\\b");

  /** Converters that apply without being named, and annotated packages. */
  SortedSet<String> beforeMapping(SeenTypes seen, TypesByName types, Optional<SourceRoot> root) {
    SortedSet<String> hidden = known.hiddenConverters(recorded);
    root.ifPresent(
        sources ->
            seen.packages().stream()
                .filter(name -> !seen.isRoot(name) && isAnnotated(name, sources))
                .filter(name -> isBare(name, types))
                .map(SourceSearch::packageInfo)
                .forEach(hidden::add));
    return hidden;
  }

  private static boolean isAnnotated(String packageName, SourceRoot root) {
    return root.text(SourceSearch.packageInfo(packageName))
        .filter(text -> ANNOTATION.matcher(COMMENT.matcher(text).replaceAll("")).find())
        .isPresent();
  }

  private static boolean isBare(String packageName, TypesByName types) {
    return types
        .findPackage(packageName)
        .filter(found -> !found.getAnnotationMirrors().isEmpty())
        .isEmpty();
  }

  /**
   * Columns that a collection in a hidden entity may keep in the table of what it holds, as {@code
   * OneToMany} with {@code JoinColumn} does.
   */
  SortedSet<ColumnName> after(Mapping mapping) {
    var missing = new TreeSet<ColumnName>();
    if (known.deferred().isEmpty()) {
      return missing;
    }
    for (Table now : mapping.schema().tables().values()) {
      TableName former = mapping.renamedTables().getOrDefault(now.name(), now.name());
      recorded
          .table(former)
          .filter(before -> !known.isKept(before.entities()))
          .ifPresent(before -> missing.addAll(lost(before, now, mapping)));
    }
    return missing;
  }

  private static List<ColumnName> lost(Table before, Table now, Mapping mapping) {
    var kept = new HashSet<String>();
    for (Column column : now.columns()) {
      kept.add(column.name());
      Optional.ofNullable(mapping.renamedColumns().get(new ColumnName(now.name(), column.name())))
          .ifPresent(kept::add);
    }
    return before.columns().stream()
        .map(Column::name)
        .filter(name -> !kept.contains(name))
        .map(name -> new ColumnName(now.name(), name))
        .toList();
  }
}
