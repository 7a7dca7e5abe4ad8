package dev.revisions.processor.mapping;

import dev.revisions.schema.TableName;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.Element;

/** The tables in the making. Names that differ only in case mean the same table. */
final class Drafts {

  private final SortedMap<String, TableDraft> byName = new TreeMap<>();

  /** The table of that name, new if there is none yet. */
  TableDraft open(TableName name, Element element) {
    return byName.computeIfAbsent(name.folded(), key -> new TableDraft(name, element));
  }

  Optional<TableDraft> find(TableName name) {
    return Optional.ofNullable(byName.get(name.folded()));
  }

  /** Forgets those that are no tables, and what refers to them. */
  void dropDerived() {
    byName
        .values()
        .forEach(
            draft ->
                draft.references.removeIf(
                    reference -> find(reference.target()).filter(t -> t.derived).isPresent()));
    byName.values().removeIf(draft -> draft.derived);
  }

  /** All of them, by name. */
  Collection<TableDraft> all() {
    return byName.values();
  }
}
