package dev.revisions.processor.diff;

import dev.revisions.dialect.ReservedWords;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.TableName;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What existing rows were given, as it reads after what happened later. It follows a rename where
 * the text leaves no doubt about what is named; any other change of what it reads stops it.
 *
 * @param sql the expression
 * @param gone the names, in lower case, of the columns of its table that it reads and that were
 *     dropped
 * @param obstacle the change that stopped it
 */
record Backfill(String sql, Set<String> gone, Optional<String> obstacle) {

  private static final Pattern LITERAL = Pattern.compile("'[^']*+(?:''[^']*+)*+'");

  Backfill(String sql) {
    this(sql, Set.of(), Optional.empty());
  }

  /** Whether it may read a column of its own table. */
  boolean reads(String column) {
    return Expressions.bareNames(sql).contains(Expressions.bare(column));
  }

  /** Whether it may read the rows of another table. */
  boolean readsRowsOf(TableName other) {
    return readsOtherRows() && reads(other.name());
  }

  private boolean readsOtherRows() {
    return reads("select");
  }

  /** After a column of its table got another name. */
  Backfill afterRename(String from, String to, String change) {
    if (!reads(from) || Identifier.folded(from).equals(Identifier.folded(to))) {
      return this;
    }
    var renamed = new Backfill(Expressions.rename(sql, Map.of(from, to)), gone, obstacle);
    boolean certain =
        !readsOtherRows() && Expressions.namesAColumnOnly(sql, from) && !renamed.reads(from);
    return certain && isPlain(to) && !reads(to) ? renamed : stoppedBy(change);
  }

  /** Whether it means the same in an expression of the user's as in the model. */
  private static boolean isPlain(String column) {
    Identifier identifier = Identifier.of(column);
    return !identifier.quoted() && !ReservedWords.isReserved(identifier.name());
  }

  /** After a value of the column that it fills got another name. */
  Backfill afterValueRename(String from, String to, String change) {
    if (sql.strip().equals(literal(from))) {
      return new Backfill(literal(to), gone, obstacle);
    }
    return LITERAL.matcher(sql.strip()).matches() ? this : stoppedBy(change);
  }

  private static String literal(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  /** After a column of its table was dropped, which it can still read unless another comes. */
  Backfill afterDrop(String column) {
    if (!reads(column)) {
      return this;
    }
    var all = new TreeSet<>(gone);
    all.add(Expressions.bare(column));
    return new Backfill(sql, all, obstacle);
  }

  /** After a column came into its table. */
  Backfill afterAddition(String column, String change) {
    return gone.contains(Expressions.bare(column)) ? stoppedBy(change) : this;
  }

  /** The first change is the one to tell. */
  Backfill stoppedBy(String change) {
    return new Backfill(sql, gone, obstacle.or(() -> Optional.of(change)));
  }
}
