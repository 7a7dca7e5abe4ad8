package dev.revisions.execution;

import dev.revisions.dialect.Dialect;
import dev.revisions.schema.TableName;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement of PostgreSQL that is a step of its own, because no transaction may have it; or,
 * after a new enum value, no later statement of its transaction may use it; or, before a constraint
 * is validated, the locks of what came earlier have to go. It can be half done: an index whose
 * concurrent build was cut off is there, and not valid.
 *
 * @param text the statement
 * @param changed what it changes
 * @param query what tells how far it is: {@link #HALF} if it was begun and not finished
 * @param kind what it does
 * @param repair what takes back what is half done, so that it can be begun anew; none where it can
 *     be as it is
 */
record Alone(String text, Scope changed, String query, Kind kind, Optional<String> repair)
    implements Step {

  static final String HALF = "half";

  private static final String WHOLE = "whole";
  private static final String NONE = "none";

  /** What it does, and what {@link #query} gives when it is done. */
  enum Kind {
    BUILD(WHOLE),
    DROP(NONE),
    VALIDATE(WHOLE),
    /** Of an enum type, which a transaction may have, but for its use. */
    ADD_VALUE(WHOLE);

    private final String done;

    Kind(String done) {
      this.done = done;
    }

    String done() {
      return done;
    }
  }

  private static final String WORD = "(?:\"(?:[^\"]|\"\")+\"|[\\w$\\x80-\\uffff]+)";
  private static final String SCHEMA = "(?<schema>" + WORD + "\\s*\\.\\s*)?";
  private static final Pattern CREATE =
      pattern(
          "create\\s+(?:unique\\s+)?index\\s+concurrently\\s+(?:if\\s+not\\s+exists\\s+)?(?<name>"
              + WORD
              + ")\\s+on\\s+(?:only\\s+)?"
              + SCHEMA
              + WORD);
  private static final Pattern DROP =
      pattern(
          "drop\\s+index\\s+concurrently\\s+(?:if\\s+exists\\s+)?"
              + SCHEMA
              + "(?<name>"
              + WORD
              + ")");
  private static final Pattern ADD_VALUE =
      pattern(
          "alter\\s+type\\s+"
              + SCHEMA
              + "(?<name>"
              + WORD
              + ")\\s+add\\s+value\\s+(?:if\\s+not\\s+exists\\s+)?(?<value>'[^']*+(?:''[^']*+)*+')");

  private static final Pattern VALIDATE =
      pattern(
          "alter\\s+table\\s+(?:only\\s+)?"
              + SCHEMA
              + "(?<name>"
              + WORD
              + ")\\s+validate\\s+constraint\\s+(?<rule>"
              + WORD
              + ")");

  private static Pattern pattern(String beginning) {
    return Pattern.compile("(?is)\\s*" + beginning + ".*");
  }

  /** The statement as such a step, whoever wrote it, if it is one. */
  static Optional<Alone> of(String sql, Scope changed) {
    Matcher create = CREATE.matcher(sql);
    if (create.matches()) {
      String index = qualified(create);
      return Optional.of(
          new Alone(
              sql,
              changed,
              indexQuery(index),
              Kind.BUILD,
              Optional.of("drop index concurrently " + index)));
    }
    Matcher drop = DROP.matcher(sql);
    if (drop.matches()) {
      return Optional.of(
          new Alone(sql, changed, indexQuery(qualified(drop)), Kind.DROP, Optional.empty()));
    }
    Matcher validate = VALIDATE.matcher(sql);
    if (validate.matches()) {
      return Optional.of(
          new Alone(sql, changed, validityQuery(validate), Kind.VALIDATE, Optional.empty()));
    }
    Matcher value = ADD_VALUE.matcher(sql);
    return value.matches()
        ? Optional.of(new Alone(sql, changed, valueQuery(value), Kind.ADD_VALUE, Optional.empty()))
        : Optional.empty();
  }

  private static String qualified(Matcher matcher) {
    return Optional.ofNullable(matcher.group("schema")).orElse("") + matcher.group("name");
  }

  private static String indexQuery(String index) {
    return """
    select coalesce((select case when indisvalid then '%s' else '%s' end from pg_index \
    where indexrelid = to_regclass(%s)), '%s')\
    """
        .formatted(WHOLE, HALF, literal(index), NONE);
  }

  private static String validityQuery(Matcher matcher) {
    return """
    select case when exists (select 1 from pg_constraint where conrelid = to_regclass(%s) \
    and conname = %s and convalidated) then '%s' else '%s' end\
    """
        .formatted(
            literal(qualified(matcher)), literal(stored(matcher.group("rule"))), WHOLE, NONE);
  }

  /** An identifier as the catalog has it. */
  private static String stored(String word) {
    return word.startsWith("\"")
        ? word.substring(1, word.length() - 1).replace("\"\"", "\"")
        : Dialect.postgresql().catalogName(word);
  }

  private static String valueQuery(Matcher matcher) {
    return """
    select case when exists (select 1 from pg_enum where enumtypid = to_regtype(%s) \
    and enumlabel = %s) then '%s' else '%s' end\
    """
        .formatted(literal(qualified(matcher)), matcher.group("value"), WHOLE, NONE);
  }

  private static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  @Override
  public boolean touches(Scope read) {
    return changed.meets(read);
  }

  @Override
  public List<String> statements() {
    return List.of(text);
  }

  @Override
  public boolean shared() {
    return false;
  }

  @Override
  public Optional<Scope> scope() {
    return Optional.of(changed);
  }

  @Override
  public Optional<String> probe(Dialect dialect, TableName history) {
    return Optional.of(query);
  }
}
