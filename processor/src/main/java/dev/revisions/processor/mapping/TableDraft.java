package dev.revisions.processor.mapping;

import dev.revisions.schema.Counter;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.Index;
import dev.revisions.schema.TableName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.Element;

/** A table while attributes are still adding to it; its constraints have no names yet. */
final class TableDraft {

  /** What makes a unique constraint. */
  enum Origin {
    STATED,
    /** A unique {@code @Index}. */
    INDEX,
    IMPLIED,
    /** All of {@code @NaturalId} together. */
    NATURAL_ID
  }

  /**
   * A unique constraint.
   *
   * @param owner the table whose name Hibernate hashes into the constraint's, if it is another
   */
  record Unique(
      Optional<String> name,
      List<String> columns,
      Optional<String> options,
      Origin origin,
      Optional<TableName> owner) {

    Unique(Optional<String> name, List<String> columns, Optional<String> options, Origin origin) {
      this(name, columns, options, origin, Optional.empty());
    }

    /** The same as something of another table. */
    Unique ofTable(TableName other) {
      return new Unique(name, columns, options, origin, owner.or(() -> Optional.of(other)));
    }

    /** Whether the code does not spell it out, so that it may turn out to be superfluous. */
    boolean implicit() {
      return origin == Origin.IMPLIED || origin == Origin.NATURAL_ID;
    }
  }

  /** A foreign key. */
  record Reference(
      ForeignKeySpec spec, List<String> columns, TableName target, List<String> targetColumns) {

    /** The same with its columns in the order of these, which are the target columns. */
    Reference inOrderOf(List<String> key) {
      if (key.equals(targetColumns)) {
        return this;
      }
      List<String> folded = targetColumns.stream().map(Identifier::folded).toList();
      List<Integer> places =
          key.stream().map(column -> folded.indexOf(Identifier.folded(column))).toList();
      return new Reference(
          spec,
          places.stream().map(columns::get).toList(),
          target,
          places.stream().map(targetColumns::get).toList());
    }
  }

  /** A check and what its name is derived from. */
  record Condition(CheckSpec spec, List<String> subject) {}

  /** An index. */
  record IndexDraft(
      Optional<String> name, List<Index.Part> parts, boolean unique, Optional<String> options) {

    /** Compares all components, without what has to be linked; see {@code Column}. */
    @Override
    public boolean equals(Object other) {
      return other instanceof IndexDraft index
          && name.equals(index.name)
          && parts.equals(index.parts)
          && unique == index.unique
          && options.equals(index.options);
    }

    @Override
    public int hashCode() {
      return parts.hashCode();
    }
  }

  /** A column, the class or attribute that put it there, and where it is embedded, if it is. */
  private record Placed(ColumnDraft draft, String owner, Optional<Embedding> embedding) {

    private Placed with(ColumnDraft other) {
      return new Placed(other, owner, embedding);
    }

    private String label() {
      return embedding.map(Embedding::label).orElseGet(() -> draft.member().label());
    }
  }

  private static final String DUPLICATE = "duplicate-column";

  final TableName name;
  final Element element;
  final List<Unique> uniques = new ArrayList<>();
  final List<Reference> references = new ArrayList<>();
  final List<Condition> conditions = new ArrayList<>();
  final List<IndexDraft> indexes = new ArrayList<>();
  final SortedMap<String, Counter> counters = new TreeMap<>();
  final SortedSet<String> entities = new TreeSet<>();

  /** Whether its rows come from a query, so that there is no such table. */
  boolean derived;

  /** The list or map whose index is in the primary key. */
  Optional<String> indexed = Optional.empty();

  List<String> primaryKey = List.of();
  Optional<String> primaryKeyName = Optional.empty();
  Optional<String> comment = Optional.empty();
  Optional<String> options = Optional.empty();

  private final Map<String, Placed> columns = new LinkedHashMap<>();

  TableDraft(TableName name, Element element) {
    this.name = name;
    this.element = element;
  }

  Collection<ColumnDraft> columns() {
    var drafts = new ArrayList<ColumnDraft>(columns.size());
    for (Placed placed : columns.values()) {
      drafts.add(placed.draft());
    }
    return drafts;
  }

  Optional<ColumnDraft> column(String column) {
    Placed placed = columns.get(Identifier.folded(column));
    return placed == null ? Optional.empty() : Optional.of(placed.draft());
  }

  /**
   * Adds a column.
   *
   * @param owners the class or attribute that it belongs to, and the classes above it; only another
   *     owner may map a column of that name again, and must mean the same by it
   * @param embedding where its attribute is embedded, if it is
   * @return whether the column is new
   */
  boolean add(ColumnDraft draft, List<String> owners, Optional<Embedding> embedding) {
    String key = Identifier.folded(draft.name());
    Placed known = columns.get(key);
    if (known == null) {
      columns.put(key, new Placed(draft, owners.get(0), embedding));
      return true;
    }
    if (owners.contains(known.owner())) {
      merge(key, known, new Placed(draft, known.owner(), embedding));
    } else {
      requireSame(known, draft);
    }
    return false;
  }

  /** One attribute owns a column that several have; the others only read it. */
  private void merge(String key, Placed known, Placed placed) {
    ColumnDraft draft = placed.draft();
    boolean same = Objects.equals(known.draft().member(), draft.member());
    if (!same && !known.draft().readOnly() && !draft.readOnly()) {
      throw placed
          .embedding()
          .map(embedding -> duplicate(known, draft, embedding))
          .orElseGet(() -> duplicate(known, draft));
    }
    if (!same && isReference(known.draft()) && !isReference(draft)) {
      columns.put(key, placed);
    }
  }

  private Refused duplicate(Placed known, ColumnDraft draft) {
    return draft
        .member()
        .refuse(
            DUPLICATE,
            "the column "
                + draft.name()
                + " of table "
                + name
                + " is already that of "
                + known.label()
                + "; give one of them another name, or mark it insertable = false, updatable ="
                + " false");
  }

  /** The embeddable may be another's too, so that the name is to be given where it is embedded. */
  private Refused duplicate(Placed known, ColumnDraft draft, Embedding embedding) {
    String override =
        isReference(draft)
            ? "@AssociationOverride(name = \"%s\", joinColumns = @JoinColumn(name = \"...\"))"
            : "@AttributeOverride(name = \"%s\", column = @Column(name = \"...\"))";
    return embedding
        .attribute()
        .refuse(
            DUPLICATE,
            "the column %s of table %s, for its %s, is already that of %s; give it another name by "
                    .formatted(draft.name(), name, embedding.path(), known.label())
                + override.formatted(embedding.path()));
  }

  private static boolean isReference(ColumnDraft draft) {
    Annotations annotations = draft.member().annotations();
    return annotations.hasJpa("ManyToOne") || annotations.hasJpa("OneToOne");
  }

  private void requireSame(Placed known, ColumnDraft draft) {
    boolean same =
        known.draft().column().type().equals(draft.column().type())
            && known.draft().column().identity() == draft.column().identity();
    if (!same) {
      throw draft
          .member()
          .refuse(
              "table-conflict",
              "the column "
                  + draft.name()
                  + " of table "
                  + name
                  + " is "
                  + described(draft)
                  + " here, but "
                  + described(known.draft())
                  + " for "
                  + known.draft().member().label()
                  + "; make them agree, or give one of them another name");
    }
  }

  private static String described(ColumnDraft draft) {
    return draft.column().type() + (draft.column().identity() ? " identity" : "");
  }

  /** Makes a column not null that is part of a key. */
  void requireNotNull(String column) {
    columns.computeIfPresent(Identifier.folded(column), (key, p) -> p.with(p.draft().notNull()));
  }

  /**
   * Puts a comment on the column that it names, without quotes.
   *
   * @return whether there is one
   */
  boolean comment(Annotation comment) {
    String column = comment.text("on").orElse("");
    for (Map.Entry<String, Placed> entry : columns.entrySet()) {
      Placed placed = entry.getValue();
      if (Names.bare(placed.draft().name()).equalsIgnoreCase(column)) {
        entry.setValue(placed.with(placed.draft().commented(comment.text("value"))));
        return true;
      }
    }
    return false;
  }

  /** Adds a unique constraint that the mapping implies. */
  void addImplicitUnique(List<String> of) {
    addImplicitUnique(of, Origin.IMPLIED);
  }

  void addImplicitUnique(List<String> of, Origin origin) {
    uniques.add(new Unique(Optional.empty(), of, Optional.empty(), origin));
  }

  private static List<String> folded(List<String> columns) {
    return columns.stream().map(Identifier::folded).toList();
  }

  /** Adds a foreign key, unless there is the same already. */
  void addReference(Reference reference) {
    if (reference.spec().wanted() && !isKnown(reference)) {
      references.add(reference);
    }
  }

  private boolean isKnown(Reference reference) {
    for (Reference known : references) {
      if (known.target().equals(reference.target())
          && folded(known.columns()).equals(folded(reference.columns()))
          && folded(known.targetColumns()).equals(folded(reference.targetColumns()))) {
        return true;
      }
    }
    return false;
  }
}
