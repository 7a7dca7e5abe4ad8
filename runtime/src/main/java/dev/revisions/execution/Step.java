package dev.revisions.execution;

import dev.revisions.dialect.Dialect;
import dev.revisions.operation.Operation;
import dev.revisions.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The smallest part of a revision that can fail or be resumed: one statement, a few that hang
 * together, or one piece of code.
 */
sealed interface Step permits Step.Statement, Step.Code, Alone, Requirement {

  /** The statements, or a comment that describes the code. */
  String text();

  /** The statements one by one; none if it is code. */
  List<String> statements();

  /** What the database is asked to do, for people to read; none if it is code. */
  default List<String> asked() {
    return statements();
  }

  /** Whether the step is recorded in the transaction that it runs in. */
  boolean shared();

  /**
   * Whether the step may end the transaction that it runs in, as code, procedures and blocks can
   * where a database commits each DDL statement.
   */
  default boolean mayCommit() {
    return false;
  }

  /** The part of the catalog that the step changes; empty if it changes rows. */
  Optional<Scope> scope();

  /** Whether the step may change what a query over these tables and columns gives. */
  boolean touches(Scope read);

  /**
   * A query of one text that tells whether the step is done: it is other after it than before. None
   * for a step that is recorded in its own transaction.
   *
   * @param history the history table
   */
  Optional<String> probe(Dialect dialect, TableName history);

  /**
   * SQL statements, of which at most one has an effect that lasts longer than the session.
   *
   * @param statements what is to be executed, one after the other
   * @param shared whether they can be taken back with the transaction
   * @param changesRows whether they are no DDL
   * @param touched the part of the catalog that they change, or that has the rows
   */
  record Statement(List<String> statements, boolean shared, boolean changesRows, Scope touched)
      implements Step {
    @Override
    public Optional<Scope> scope() {
      return changesRows ? Optional.empty() : Optional.of(touched);
    }

    @Override
    public boolean mayCommit() {
      return changesRows && (!ROWS.contains(word(text())) || text().contains(";"));
    }

    @Override
    public boolean touches(Scope read) {
      return touched.meets(read);
    }

    @Override
    public String text() {
      return String.join(";\n", statements);
    }

    @Override
    public Optional<String> probe(Dialect dialect, TableName history) {
      return shared ? Optional.empty() : scope().map(new Fingerprint(dialect, history)::query);
    }
  }

  /** Code of the user. */
  record Code(String description, Function<Object, Object> code) implements Step {
    @Override
    public List<String> statements() {
      return List.of();
    }

    @Override
    public String text() {
      return "-- run: " + description.replaceAll("\\s+", " ");
    }

    @Override
    public boolean shared() {
      return true;
    }

    @Override
    public boolean mayCommit() {
      return true;
    }

    @Override
    public Optional<Scope> scope() {
      return Optional.empty();
    }

    @Override
    public Optional<String> probe(Dialect dialect, TableName history) {
      return Optional.empty();
    }

    @Override
    public boolean touches(Scope read) {
      return true;
    }
  }

  /** The steps of these operations on a database. */
  static List<Step> of(Dialect dialect, List<Operation> operations) {
    return operations.stream().flatMap(operation -> of(dialect, operation)).toList();
  }

  private static Stream<Step> of(Dialect dialect, Operation operation) {
    if (operation instanceof Operation.Run run) {
      return Stream.of(new Code(run.description(), run.code()));
    }
    Scope scope = Scope.of(operation);
    if (operation instanceof Operation.RequireNone require) {
      return dialect.render(require).stream()
          .map(sql -> new Requirement(require.what(), sql, scope, false));
    }
    return grouped(dialect.render(operation)).stream().map(group -> of(dialect, group, scope));
  }

  private static Step of(Dialect dialect, List<String> statements, Scope scope) {
    if (dialect.name().equals("postgresql")) {
      Optional<Alone> alone = Alone.of(statements.get(0), scope);
      if (alone.isPresent()) {
        return alone.get();
      }
    }
    boolean rows = changesRows(statements.get(0));
    return new Statement(statements, rows || dialect.transactionalDdl(), rows, scope);
  }

  /** Of statements that are known only as text, which may change anything. */
  static Step ofStored(List<String> statements, Dialect dialect) {
    return Requirement.of(statements.get(0))
        .orElseGet(() -> of(dialect, statements, Scope.EVERYTHING));
  }

  /** Variables and prepared statements end with the session, so a resumed run begins with them. */
  private static List<List<String>> grouped(List<String> statements) {
    var groups = new ArrayList<List<String>>();
    boolean open = false;
    for (String statement : statements) {
      if (!open) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(statement);
      open = open ? !statement.startsWith("deallocate ") : statement.startsWith("set @revisions ");
    }
    return groups;
  }

  /** The words that begin DDL; everything else is taken for a change of rows. */
  Set<String> DDL = Set.of("create", "alter", "drop", "rename", "truncate", "comment", "execute");

  /** The words that begin what reads or changes rows and does nothing else. */
  Set<String> ROWS =
      Set.of("insert", "update", "delete", "merge", "replace", "select", "values", "with");

  private static boolean changesRows(String sql) {
    return !DDL.contains(word(sql)) && !sql.startsWith("set @revisions ");
  }

  private static String word(String sql) {
    return sql.strip().split("\\W", 2)[0].toLowerCase(Locale.ROOT);
  }
}
