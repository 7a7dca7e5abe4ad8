package dev.revisions.execution;

import static dev.revisions.schema.Types.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.revisions.Operations;
import dev.revisions.Revision;
import dev.revisions.RevisionHistory;
import dev.revisions.StepFailedException;
import dev.revisions.annotation.RevisionInfo;
import dev.revisions.dialect.Dialect;
import io.vertx.core.Future;
import org.junit.jupiter.api.Test;

/** What a revision requires of the rows, asked before anything is changed. */
abstract class RequirementSuite extends DatabaseSuite {

  private static final String TWINS =
      "select {name} from {customers} group by {name} having count(*) > 1";

  @RevisionInfo(id = "e100000000e1", parents = Shop.CUSTOMERS)
  private static final class Revision_20260104_create_items extends Revision {
    @Override
    protected void upgrade(Operations op) {
      op.createTable("items", t -> t.column("id", bigint()).notNull());
    }

    @Override
    protected void downgrade(Operations op) {
      op.dropTable("items");
    }
  }

  @RevisionInfo(id = "e200000000e2", parents = "e100000000e1")
  private static final class Revision_20260105_unique_names extends Revision {
    @Override
    protected void upgrade(Operations op) {
      op.requireNone("customers of one name", TWINS);
      op.createUniqueConstraint("customers_name_key").on("customers", "name");
    }

    @Override
    protected void downgrade(Operations op) {
      op.requireNone(
          "customers without a long name",
          "select {id}, {name} from {customers} where char_length({name}) < 4");
      op.dropUniqueConstraint("customers_name_key").on("customers");
    }
  }

  private static RevisionHistory history() {
    return RevisionHistory.of(
        new Shop.Revision_20260101_create_customers(),
        new Revision_20260104_create_items(),
        new Revision_20260105_unique_names());
  }

  private StepFailedException failureOf(Future<?> run) {
    return catchThrowableOfType(StepFailedException.class, () -> await(run));
  }

  @Test
  void itIsAskedBeforeTheFirstRevisionOfTheRun() {
    await(history().upgrade(pool(), Shop.CUSTOMERS));
    database().execute("insert into customers (id, name) values (3, 'Ada')");

    assertThat(failureOf(history().upgrade(pool())).getMessage().lines())
        .containsExactly(
            "upgrade of e200000000e2 unique_names ("
                + name()
                + ") failed at step 1 of 2: there are"
                + " customers of one name: name = Ada",
            "  select name from customers group by name having count(*) > 1",
            "Nothing was changed: this is asked before the first change. Correct such rows, or what"
                + " the revision requires, and run the upgrade again.");
    assertThat(catalog()).doesNotContainIgnoringCase("items");
    assertThat(historyRows()).hasSize(1);

    database().execute("delete from customers where id = 3");
    assertThat(await(history().upgrade(pool())).applied()).hasSize(2);
    assertThat(catalog()).containsIgnoringCase("customers_name_key");
  }

  private static String name() {
    return Revision_20260105_unique_names.class.getName();
  }

  @Test
  void whatTheRunChangesFirstIsAskedInItsPlace() {
    var twins =
        RevisionHistory.of(
            new Shop.Revision_20260101_create_customers(),
            new Twins(),
            new Revision_20260105_unique_names());

    assertThat(failureOf(twins.upgrade(pool())))
        .hasMessageContaining("failed at step 1 of 2: there are customers of one name: name = Ada")
        .hasMessageContaining("e100000000e1 Twins");
    assertThat(catalog()).doesNotContainIgnoringCase("customers_name_key");

    database().execute("delete from customers where id = 3");
    assertThat(await(twins.upgrade(pool())).applied()).hasSize(1);
    assertThat(catalog()).containsIgnoringCase("customers_name_key");
  }

  @RevisionInfo(id = "e100000000e1", parents = Shop.CUSTOMERS)
  private static final class Twins extends Revision {
    @Override
    protected void upgrade(Operations op) {
      op.insert("customers", "id", "name").row(3, "Ada");
    }

    @Override
    protected void downgrade(Operations op) {}
  }

  @Test
  void aRevisionWhoseQuestionFailsInItsPlaceLeavesTheWayBackOpen() {
    var twins =
        RevisionHistory.of(
            new Shop.Revision_20260101_create_customers(),
            new Twins(),
            new Revision_20260105_unique_names());
    failureOf(twins.upgrade(pool()));
    assertThat(await(twins.downgrade(pool(), "-1")).undone()).hasToString("[e100000000e1 Twins]");
  }

  @Test
  void aDowngradeWhoseQuestionFailsInItsPlaceLeavesTheWayForwardOpen() {
    var aged =
        RevisionHistory.of(
            new Shop.Revision_20260101_create_customers(),
            new Revision_20260104_create_items(),
            new Revision_20260105_unique_names(),
            new Aged());
    await(aged.upgrade(pool()));
    assertThat(failureOf(aged.downgrade(pool(), "base")))
        .hasMessageContaining("there are customers without a long name: id = 1, name = Ada");
    assertThat(await(aged.upgrade(pool())).applied()).hasToString("[e700000000e7 Aged]");
  }

  @RevisionInfo(id = "e700000000e7", parents = "e200000000e2")
  private static final class Aged extends Revision {
    @Override
    protected void upgrade(Operations op) {
      op.addColumn("customers", "age", integer());
    }

    @Override
    protected void downgrade(Operations op) {
      op.dropColumn("customers", "age");
    }
  }

  @RevisionInfo(id = "e300000000e3")
  private static final class Notes extends Revision {
    @Override
    protected void upgrade(Operations op) {
      op.createTable("notes", t -> t.column("body", varchar(20)));
      op.insert("notes", "body").row("abcd").row("abc");
      op.alterColumn("notes", "body").from(varchar(20)).to(clob());
    }

    @Override
    protected void downgrade(Operations op) {
      op.dropTable("notes");
    }
  }

  @RevisionInfo(id = "e400000000e4", parents = "e300000000e3")
  private static final class ShortNotes extends Revision {
    @Override
    protected void upgrade(Operations op) {
      op.requireNone(
          "rows of notes whose body does not fit varchar(3)",
          "select {body} from {notes} where char_length({body as clob}) > 3");
      op.alterColumn("notes", "body").from(clob()).to(varchar(3));
    }

    @Override
    protected void downgrade(Operations op) {}
  }

  @Test
  void theTextOfALargeObjectIsAskedFor() {
    await(RevisionHistory.of(new Notes()).upgrade(pool()));
    RevisionHistory notes = RevisionHistory.of(new Notes(), new ShortNotes());

    String message = failureOf(notes.upgrade(pool())).getMessage();
    assertThat(message)
        .contains("there are rows of notes whose body does not fit varchar(3): body = ")
        .contains("Nothing was changed");

    database().execute("delete from notes where body is not null");
    await(notes.upgrade(pool()));
  }

  @RevisionInfo(id = "e500000000e5")
  private static final class Answers extends Revision {
    @Override
    protected void upgrade(Operations op) {
      op.createTable("answers", t -> t.column("agreed", varchar(20)));
      op.insert("answers", "agreed").row("1").row("perhaps").row("0");
    }

    @Override
    protected void downgrade(Operations op) {
      op.dropTable("answers");
    }
  }

  @RevisionInfo(id = "e600000000e6", parents = "e500000000e5")
  private static final class TrueAnswers extends Revision {
    @Override
    protected void upgrade(Operations op) {
      op.requireNone(
          "rows of answers whose agreed does not fit boolean",
          "select {agreed} from {answers} where {agreed not as boolean}");
      op.alterColumn("answers", "agreed").from(varchar(20)).to(bool());
    }

    @Override
    protected void downgrade(Operations op) {}
  }

  @Test
  void textThatIsNoTruthValueIsAskedFor() {
    await(RevisionHistory.of(new Answers()).upgrade(pool()));
    RevisionHistory answers = RevisionHistory.of(new Answers(), new TrueAnswers());

    assertThat(failureOf(answers.upgrade(pool())))
        .hasMessageContaining(
            "there are rows of answers whose agreed does not fit boolean: agreed = perhaps")
        .hasMessageContaining("Nothing was changed");

    database().execute("delete from answers where agreed = 'perhaps'");
    await(answers.upgrade(pool()));
  }

  @Test
  void aDowngradeAsksFirstToo() {
    await(history().upgrade(pool()));
    database().execute("insert into customers (id, name) values (4, 'Bob'), (5, 'Cy'), (6, 'Di')");

    assertThat(failureOf(history().downgrade(pool(), "base")))
        .hasMessageContaining(
            "there are customers without a long name: id = 1, name = Ada; id = 4, name = Bob; id ="
                + " 5, name = Cy; and perhaps more")
        .hasMessageContaining("run the downgrade again");
    assertThat(historyRows()).hasSize(3);
  }

  @Test
  void aQueryThatFailsSaysSo() {
    var broken = RevisionHistory.of(new Shop.Revision_20260101_create_customers(), new Broken());
    await(broken.upgrade(pool(), Shop.CUSTOMERS));

    StepFailedException failure = failureOf(broken.upgrade(pool()));
    assertThat(failure.sqlState()).isPresent();
    assertThat(failure.sql()).isEqualTo("select id from nowhere");
    assertThat(historyRows()).hasSize(1);
  }

  @RevisionInfo(id = "e300000000e3", parents = Shop.CUSTOMERS)
  private static final class Broken extends Revision {
    @Override
    protected void upgrade(Operations op) {
      op.requireNone("rows of a table that is not there", "select {id} from {nowhere}");
    }

    @Override
    protected void downgrade(Operations op) {}
  }

  @Test
  void aScriptShowsItToWhoeverRunsTheScript() {
    var dialect = Dialect.named(kind().toString());
    assertThat(history().renderSql(dialect, "e100000000e1:e200000000e2"))
        .contains(
            """
            -- requires that there are no customers of one name: this must give no row
            -- select name from customers group by name having count(*) > 1
            """);
  }

  @Test
  void aScriptForAnyStateAsks() {
    String script = history().renderIdempotentSql(Dialect.named(kind().toString()), "base:heads");
    await(history().upgrade(pool(), Shop.CUSTOMERS));
    database().execute("insert into customers (id, name) values (3, 'Ada')");
    assertThatThrownBy(() -> Client.of(database()).execute(script))
        .hasMessageContaining("unique_names requires that there are no customers of one name");
    assertThat(catalog()).doesNotContainIgnoringCase("customers_name_key");

    database().execute("delete from customers where id = 3");
    Client.of(database()).execute(script);
    Client.of(database()).execute(script);
    assertThat(catalog()).containsIgnoringCase("customers_name_key");
    assertThat(await(history().upgrade(pool())).applied()).isEmpty();
  }

  /** What a database is past is not asked: the tables of then may be gone. */
  @Test
  void aScriptForAnyStateDoesNotAskWhatIsPast() {
    var past =
        RevisionHistory.of(
            new Shop.Revision_20260101_create_customers(),
            new Revision_20260104_create_items(),
            new Revision_20260105_unique_names(),
            new Gone());
    await(past.upgrade(pool()));
    Client.of(database())
        .execute(past.renderIdempotentSql(Dialect.named(kind().toString()), "base:heads"));
    assertThat(historyRows()).hasSize(4);
  }

  @RevisionInfo(id = "e400000000e4", parents = "e200000000e2")
  private static final class Gone extends Revision {
    @Override
    protected void upgrade(Operations op) {
      op.dropTable("customers");
    }

    @Override
    protected void downgrade(Operations op) {
      op.irreversible("they are gone");
    }
  }
}
