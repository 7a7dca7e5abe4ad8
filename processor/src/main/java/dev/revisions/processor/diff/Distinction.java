package dev.revisions.processor.diff;

import dev.revisions.schema.Type;
import dev.revisions.schema.Type.Sized;
import java.util.Optional;
import java.util.Set;

/** Whether two values that differ still do when their column gets another type. */
final class Distinction {

  private Distinction() {}

  /**
   * What a value of the column becomes, as it stands in a question, by which others may become the
   * same; empty if none do, or SQL cannot tell.
   *
   * @param name the name of the column
   */
  static Optional<String> lost(Type from, Type to, String name) {
    return isLost(from, to) ? Optional.of("{%s as %s}".formatted(name, to)) : Optional.empty();
  }

  private static boolean isLost(Type from, Type to) {
    if (from.equals(to)) {
      return false;
    }
    if (Fitting.isText(from)) {
      return isRead(to) || isPadded(to) && !isPadded(from);
    }
    if (Fitting.isNumber(from)) {
      return isLostOfNumber(from, to);
    }
    return from instanceof Type.Timed timed && isLostOfTime(timed, to);
  }

  /** Whether several texts are read as one value of the type. */
  private static boolean isRead(Type type) {
    return Fitting.isNumber(type)
        || type instanceof Type.Timed
        || Set.of(Type.Simple.DATE, Type.Simple.UUID).contains(type);
  }

  /** Whether blanks at the end make no difference on PostgreSQL. */
  private static boolean isPadded(Type type) {
    return type instanceof Type.Text text && Set.of(Sized.CHAR, Sized.NCHAR).contains(text.kind());
  }

  private static boolean isLostOfNumber(Type from, Type to) {
    if (Fitting.isExact(to)) {
      return Fitting.isBinary(from) || Fitting.scale(from) > Fitting.scale(to);
    }
    return Fitting.isBinary(to)
        ? Fitting.digits(from) > Fitting.digits(to)
        : Fitting.isBinary(from) && Fitting.isText(to);
  }

  private static boolean isLostOfTime(Type.Timed from, Type to) {
    return to == Type.Simple.DATE
        || to instanceof Type.Timed timed
            && (timed.kind() != from.kind() || timed.precision() < from.precision());
  }
}
