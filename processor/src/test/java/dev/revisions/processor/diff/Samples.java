package dev.revisions.processor.diff;

import dev.revisions.schema.Type;
import dev.revisions.schema.Types;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Values of the types that {@link Evolutions} makes columns of. */
final class Samples {

  private Samples() {}

  /** The value of a row: another for each row where the type has enough of them. */
  static Object of(Type type, int row) {
    if (type.equals(Types.uuid())) {
      return new UUID(0, row);
    }
    if (type instanceof Type.Timed) {
      return LocalDateTime.of(2020, 1, row, 0, 0);
    }
    if (type instanceof Type.Enumeration names) {
      return any(names.values(), row);
    }
    if (type instanceof Type.NamedEnum names) {
      return any(names.values(), row);
    }
    if (type instanceof Type.Composite composite) {
      return row(composite, row);
    }
    if (type instanceof Type.Array array) {
      return array.element() instanceof Type.Composite composite
          ? "{" + quoted(row(composite, row)) + "}"
          : null;
    }
    return type instanceof Type.Text ? (Object) String.valueOf(row) : row;
  }

  private static String row(Type.Composite type, int row) {
    return type.attributes().stream()
        .map(attribute -> quoted(String.valueOf(of(attribute.type(), row))))
        .collect(Collectors.joining(",", "(", ")"));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String any(List<String> values, int row) {
    return values.get((row - 1) % values.size());
  }
}
