package dev.revisions.processor.write;

import dev.revisions.operation.Operation;
import dev.revisions.operation.OperationVisitor;
import dev.revisions.schema.Constraint;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An operation in words: {@code adds customers.email}.
 *
 * @param weight how much it tells of a revision: tables first, then columns, then the rest
 * @param verb in the infinitive: {@code add}
 * @param kind what kind of object it is, empty for tables and columns
 * @param name the name of the object, and the new one after {@code to}
 */
public record Phrase(Weight weight, String verb, String kind, String name) {

  /** How much an operation tells of the revision that it belongs to. */
  enum Weight {
    TABLE,
    COLUMN,
    DETAIL
  }

  /** The words for an operation. */
  public static Phrase of(Operation operation) {
    return operation.accept(Words.INSTANCE);
  }

  /**
   * The words for what these operations amount to, the most telling first: details are left out
   * where there is more to say.
   */
  static List<Phrase> telling(List<Operation> operations) {
    List<Phrase> all =
        operations.stream()
            .filter(operation -> !(operation instanceof Operation.RequireNone))
            .map(Phrase::of)
            .distinct()
            .toList();
    Set<String> anew = madeAnew(all);
    return mostTelling(all.stream().map(phrase -> phrase.among(anew)).distinct().toList());
  }

  private static List<Phrase> mostTelling(List<Phrase> all) {
    List<Phrase> more = all.stream().filter(phrase -> phrase.weight != Weight.DETAIL).toList();
    return (more.isEmpty() ? all : more)
        .stream().sorted(Comparator.comparing(Phrase::weight)).toList();
  }

  /** The objects that are dropped and made again under their names. */
  private static Set<String> madeAnew(List<Phrase> all) {
    var dropped = new HashSet<String>();
    var made = new HashSet<String>();
    for (Phrase phrase : all) {
      switch (phrase.verb) {
        case "drop" -> dropped.add(phrase.object());
        case "add", "create" -> made.add(phrase.object());
        default -> {}
      }
    }
    dropped.retainAll(made);
    return dropped;
  }

  private String object() {
    return kind + " " + name;
  }

  /** What is made anew is changed. */
  private Phrase among(Set<String> anew) {
    return weight == Weight.DETAIL && anew.contains(object())
        ? new Phrase(weight, "change", kind, name)
        : this;
  }

  /**
   * Compares all components, without what has to be linked; see {@link
   * dev.revisions.schema.Column#equals}.
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof Phrase phrase
        && weight == phrase.weight
        && verb.equals(phrase.verb)
        && kind.equals(phrase.kind)
        && name.equals(phrase.name);
  }

  @Override
  public int hashCode() {
    return 31 * verb.hashCode() + name.hashCode();
  }

  /** The third person: {@code adds customers.email}. */
  @Override
  public String toString() {
    return verb + "s " + (kind.isEmpty() ? "" : kind + " ") + name;
  }

  /** The words for each kind of operation. */
  private enum Words implements OperationVisitor<Phrase> {
    INSTANCE;

    private static Phrase table(String verb, Object name) {
      return new Phrase(Weight.TABLE, verb, "", name.toString());
    }

    private static Phrase column(String verb, String name) {
      return new Phrase(Weight.COLUMN, verb, "", name);
    }

    private static Phrase detail(String verb, Object kind, Object name) {
      return new Phrase(Weight.DETAIL, verb, kind.toString(), name.toString());
    }

    private static String renamed(Object from, Object to) {
      return from + " to " + to;
    }

    @Override
    public Phrase createTable(Operation.CreateTable operation) {
      return table("create", operation.table().name());
    }

    @Override
    public Phrase dropTable(Operation.DropTable operation) {
      return table("drop", operation.name());
    }

    @Override
    public Phrase renameTable(Operation.RenameTable operation) {
      return table("rename", renamed(operation.from(), operation.to()));
    }

    @Override
    public Phrase commentTable(Operation.CommentTable operation) {
      return detail("comment", "", operation.table());
    }

    @Override
    public Phrase addColumn(Operation.AddColumn operation) {
      return column("add", operation.table() + "." + operation.column().name());
    }

    @Override
    public Phrase alterColumn(Operation.AlterColumn operation) {
      return column("alter", operation.table() + "." + operation.after().name());
    }

    @Override
    public Phrase renameColumn(Operation.RenameColumn operation) {
      return column("rename", operation.table() + "." + renamed(operation.from(), operation.to()));
    }

    @Override
    public Phrase dropColumn(Operation.DropColumn operation) {
      return column("drop", operation.table() + "." + operation.name());
    }

    @Override
    public Phrase addConstraint(Operation.AddConstraint operation) {
      Constraint constraint = operation.constraint();
      return detail("add", constraint.kind(), constraint.name());
    }

    @Override
    public Phrase addKeyUsingIndex(Operation.AddKeyUsingIndex operation) {
      return detail("add", operation.key().kind(), operation.key().name());
    }

    @Override
    public Phrase validateConstraint(Operation.ValidateConstraint operation) {
      return detail("validate", "constraint", operation.name());
    }

    @Override
    public Phrase dropConstraint(Operation.DropConstraint operation) {
      return detail("drop", operation.kind(), operation.name());
    }

    @Override
    public Phrase renameConstraint(Operation.RenameConstraint operation) {
      Constraint constraint = operation.constraint();
      return detail("rename", constraint.kind(), renamed(operation.from(), constraint.name()));
    }

    @Override
    public Phrase createIndex(Operation.CreateIndex operation) {
      return detail("create", "index", operation.index().name());
    }

    @Override
    public Phrase dropIndex(Operation.DropIndex operation) {
      return detail("drop", "index", operation.name());
    }

    @Override
    public Phrase renameIndex(Operation.RenameIndex operation) {
      return detail("rename", "index", renamed(operation.from(), operation.to()));
    }

    @Override
    public Phrase createSequence(Operation.CreateSequence operation) {
      return detail("create", "sequence", operation.sequence().name());
    }

    @Override
    public Phrase alterSequence(Operation.AlterSequence operation) {
      return detail("alter", "sequence", operation.after().name());
    }

    @Override
    public Phrase renameSequence(Operation.RenameSequence operation) {
      return detail("rename", "sequence", renamed(operation.from(), operation.to()));
    }

    @Override
    public Phrase dropSequence(Operation.DropSequence operation) {
      return detail("drop", "sequence", operation.name());
    }

    @Override
    public Phrase createEnumType(Operation.CreateEnumType operation) {
      return detail("create", "enum type", operation.type().name());
    }

    @Override
    public Phrase addEnumValue(Operation.AddEnumValue operation) {
      return detail("add", "enum value", operation.type() + "." + operation.value());
    }

    @Override
    public Phrase renameEnumType(Operation.RenameEnumType operation) {
      return detail("rename", "enum type", renamed(operation.from(), operation.to()));
    }

    @Override
    public Phrase dropEnumType(Operation.DropEnumType operation) {
      return detail("drop", "enum type", operation.name());
    }

    @Override
    public Phrase createCompositeType(Operation.CreateCompositeType operation) {
      return detail("create", "type", operation.type().type());
    }

    @Override
    public Phrase addAttribute(Operation.AddAttribute operation) {
      return detail("add", "attribute", operation.type() + "." + operation.attribute().name());
    }

    @Override
    public Phrase renameAttribute(Operation.RenameAttribute operation) {
      return detail(
          "rename",
          "attribute",
          operation.type() + "." + operation.from() + " to " + operation.to());
    }

    @Override
    public Phrase dropAttribute(Operation.DropAttribute operation) {
      return detail("drop", "attribute", operation.type() + "." + operation.name());
    }

    @Override
    public Phrase renameCompositeType(Operation.RenameCompositeType operation) {
      return detail("rename", "type", renamed(operation.from(), operation.to()));
    }

    @Override
    public Phrase dropCompositeType(Operation.DropCompositeType operation) {
      return detail("drop", "type", operation.name());
    }

    @Override
    public Phrase createSchema(Operation.CreateSchema operation) {
      return detail("create", "schema", operation.name());
    }

    @Override
    public Phrase dropSchema(Operation.DropSchema operation) {
      return detail("drop", "schema", operation.name());
    }

    @Override
    public Phrase requireNone(Operation.RequireNone operation) {
      return detail("require", "no", operation.what());
    }

    @Override
    public Phrase execute(Operation.Execute operation) {
      return detail("execute", "", "SQL");
    }

    @Override
    public Phrase renameValue(Operation.RenameValue operation) {
      return detail(
          "rename",
          "value",
          renamed(
              operation.table() + "." + operation.column() + " " + operation.from(),
              operation.to()));
    }

    @Override
    public Phrase insert(Operation.Insert operation) {
      return detail("insert", "into", operation.table());
    }

    @Override
    public Phrase run(Operation.Run operation) {
      return detail("run", "", operation.description());
    }
  }
}
