package dev.revisions.processor.diff;

import dev.revisions.schema.Identifier;
import dev.revisions.schema.TableName;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Finds what the code calls by a former name among what the history knows. The history may have it
 * in another case, or in quotes that the code leaves out: where every name is quoted, no other
 * annotation has them.
 */
public final class RecordedName {

  /** What to make of both names so that they are equal, the most exact first. */
  private static final List<UnaryOperator<String>> FORMS =
      List.of(Identifier::canonical, Identifier::folded, name -> Identifier.of(name).name());

  private RecordedName() {}

  /** The name of a column. */
  static Optional<String> of(String former, Collection<String> recorded) {
    return FORMS.stream()
        .flatMap(
            form -> recorded.stream().filter(name -> form.apply(name).equals(form.apply(former))))
        .findFirst();
  }

  /** The name of a table. */
  public static Optional<TableName> of(TableName former, Collection<TableName> recorded) {
    return FORMS.stream()
        .flatMap(form -> recorded.stream().filter(name -> in(form, name).equals(in(form, former))))
        .findFirst();
  }

  private static List<String> in(UnaryOperator<String> form, TableName name) {
    return List.of(
        name.schema().isEmpty() ? "" : form.apply(name.schema()), form.apply(name.name()));
  }
}
