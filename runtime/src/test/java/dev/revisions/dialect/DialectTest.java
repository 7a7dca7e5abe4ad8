package dev.revisions.dialect;

import static dev.revisions.schema.Types.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revisions.RevisionException;
import dev.revisions.operation.Operation;
import dev.revisions.schema.Check;
import dev.revisions.schema.Column;
import dev.revisions.schema.Index;
import dev.revisions.schema.Sequence;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import dev.revisions.schema.UniqueConstraint;
import io.vertx.sqlclient.spi.DatabaseMetadata;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DialectTest {

  private static final TableName T = TableName.of("t");

  @Test
  void areFoundByName() {
    assertThat(Dialect.named("postgresql")).isSameAs(Dialect.postgresql());
    assertThat(Dialect.named("MariaDB")).isSameAs(Dialect.mariadb());
    assertThat(Dialect.named("mysql")).isSameAs(Dialect.mysql());
    assertThat(Dialect.named("H2")).isSameAs(Dialect.h2());
    assertThatThrownBy(() -> Dialect.named("oracle"))
        .isInstanceOf(RevisionException.class)
        .hasMessage(
            "There is no dialect for database 'oracle'; there are postgresql, mariadb, mysql, h2."
                + " Those of SQL Server, Oracle and DB2 are in dev.revisions:revisions-dialects.");
  }

  @Test
  void areFoundByWhatTheServerSays() {
    assertThat(Dialect.of(metadata("PostgreSQL"))).isSameAs(Dialect.postgresql());
    assertThat(Dialect.of(metadata("MySQL"))).isSameAs(Dialect.mysql());
    assertThatThrownBy(() -> Dialect.of(metadata("Oracle")))
        .isInstanceOf(RevisionException.class)
        .hasMessage(
            "Revisions cannot run on Oracle 23.1, only on postgresql, mariadb, mysql, h2. For SQL"
                + " Server, Oracle and DB2 there are scripts: renderSql with a dialect of"
                + " dev.revisions:revisions-dialects.");
  }

  private static DatabaseMetadata metadata(String product) {
    return new DatabaseMetadata() {
      @Override
      public String productName() {
        return product;
      }

      @Override
      public String fullVersion() {
        return "23.1";
      }

      @Override
      public int majorVersion() {
        return 23;
      }

      @Override
      public int minorVersion() {
        return 1;
      }
    };
  }

  @Test
  void onlyPostgresqlTakesChangesBack() {
    assertThat(Dialect.postgresql().transactionalDdl()).isTrue();
    assertThat(Dialect.mariadb().transactionalDdl()).isFalse();
    assertThat(Dialect.mysql().transactionalDdl()).isFalse();
    assertThat(Dialect.h2().transactionalDdl()).isFalse();
  }

  @Test
  void reservedWordsGetTheNameThatTheyWouldHaveUnquoted() {
    assertThat(Dialect.postgresql().identifier("Order")).isEqualTo("\"order\"");
    assertThat(Dialect.h2().identifier("Order")).isEqualTo("\"ORDER\"");
    assertThat(Dialect.mysql().identifier("Order")).isEqualTo("`Order`");
    assertThat(Dialect.mariadb().identifier("Order")).isEqualTo("`Order`");
  }

  @Test
  void otherNamesStayAsTheyAre() {
    assertThat(Dialect.postgresql().identifier("OrderLine")).isEqualTo("OrderLine");
    assertThat(Dialect.postgresql().identifier("`OrderLine`")).isEqualTo("\"OrderLine\"");
    assertThat(Dialect.mysql().identifier("order line")).isEqualTo("`order line`");
    assertThat(Dialect.postgresql().identifier("a\"b")).isEqualTo("\"a\"\"b\"");
  }

  @Test
  void mysqlKnowsNoSchemas() {
    TableName name = TableName.parse("s.order");
    assertThat(Dialect.postgresql().tableName(name)).isEqualTo("s.\"order\"");
    assertThat(Dialect.h2().tableName(name)).isEqualTo("s.\"ORDER\"");
    assertThat(Dialect.mysql().tableName(name)).isEqualTo("`order`");
    assertThat(Dialect.mysql().render(new Operation.CreateSchema("s"))).isEmpty();
    assertThat(Dialect.mysql().render(new Operation.RenameTable(name, TableName.of("order"))))
        .isEmpty();
  }

  /** Within quotes of any database braces are none of ours. */
  @Test
  void namesInBackfills() {
    assertThat(fill("lower({group}) || '{group}'"))
        .isEqualTo("update t set a = lower(\"group\") || '{group}'");
    assertThat(fill("'{}'")).isEqualTo("update t set a = '{}'");
    assertThat(fill("'it''s {x}' || {`It's`}"))
        .isEqualTo("update t set a = 'it''s {x}' || \"It's\"");
    assertThat(fill("\"{x}\"")).isEqualTo("update t set a = \"{x}\"");
    assertThat(fill("cast({group as bigint} as text)"))
        .isEqualTo("update t set a = cast(cast(\"group\" as bigint) as text)");
  }

  private static String fill(String backfill) {
    return Dialect.postgresql()
        .render(
            new Operation.AddColumn(
                TableName.of("t"), Column.of("a", varchar(9)), Optional.of(backfill)))
        .get(1);
  }

  @Test
  void bracesOfConditions() {
    assertThat(check("{order} like '{{%}}' and {`A b`} > 0"))
        .isEqualTo("alter table t add constraint c check (\"order\" like '{%}' and \"A b\" > 0)");
    assertThatThrownBy(() -> check("a > {"))
        .isInstanceOf(RevisionException.class)
        .hasMessage(
            "check c has a single brace in its SQL: a > {; write {name} for a name and {{ or }} for"
                + " a brace");
    for (String noName : List.of("{ . }", "{a..b}", "{ }")) {
      assertThatThrownBy(() -> check("a > " + noName))
          .isInstanceOf(RevisionException.class)
          .hasMessage(
              "check c has braces around no name in its SQL: a > "
                  + noName
                  + "; write {name} for a name and {{ or }} for a brace");
    }
  }

  @Test
  void onlyPostgresqlHasCompositeTypes() {
    String rest =
        ": of the databases, only PostgreSQL has such types; embed the attributes without @Struct";
    var check = new Operation.AddConstraint(T, new Check("c", "{part.inner.x} > 0"));
    assertThatThrownBy(() -> Dialect.mariadb().render(check))
        .isInstanceOf(RevisionException.class)
        .hasMessage("there can be no check over part.inner.x, a part of a composite type" + rest);
    var type = new Operation.CreateCompositeType(composite("s.size", attribute("x", integer())));
    assertThatThrownBy(() -> Dialect.h2().render(type))
        .isInstanceOf(RevisionException.class)
        .hasMessage("there can be no composite type s.size" + rest);
  }

  private static String check(String condition) {
    Check check = new Check("c", condition);
    return Dialect.postgresql().render(new Operation.AddConstraint(T, check)).get(0);
  }

  @Test
  void optionsStandAtTheEnd() {
    Table table =
        Table.of(T)
            .withColumns(
                List.of(Column.of("a", integer()).withOptions(Optional.of("/* column */"))))
            .withConstraints(
                List.of(
                    new UniqueConstraint("u", List.of("a"), Optional.of("/* unique */")),
                    new Check("c", "a > 0", false, Optional.of("/* check */"))))
            .withComment(Optional.of("text"))
            .withOptions(Optional.of("/* table */"));
    assertThat(Dialect.mysql().render(new Operation.CreateTable(table)))
        .containsExactly(
            """
            create table t (
              a integer /* column */,
              constraint u unique (a) /* unique */,
              constraint c check (a > 0) /* check */
            ) engine=InnoDB comment='text' /* table */\
            """);
    assertThat(Dialect.postgresql().render(new Operation.CreateTable(table)))
        .containsExactly(
            """
            create table t (
              a integer /* column */,
              constraint u unique (a) /* unique */,
              constraint c check (a > 0)
            ) /* table */\
            """,
            "comment on table t is 'text'");
    assertThat(
            Dialect.h2()
                .render(
                    new Operation.CreateIndex(
                        T,
                        new Index(
                            "i",
                            List.of(Index.Part.parse("a desc")),
                            true,
                            Optional.of("/* index */")))))
        .containsExactly("create unique index i on t (a desc) /* index */");
  }

  @Test
  void collations() {
    Column before = Column.of("a", varchar(10));
    Column after = before.withCollation(Optional.of("de-x"));
    var alteration = new Operation.AlterColumn(T, before, after, Optional.empty());
    assertThat(Dialect.postgresql().render(alteration))
        .containsExactly("alter table t alter column a type varchar(10) collate \"de-x\"");
    assertThat(Dialect.mariadb().render(alteration))
        .containsExactly("alter table t modify column a varchar(10) collate de-x");
    assertThatThrownBy(() -> Dialect.h2().render(alteration))
        .isInstanceOf(RevisionException.class)
        .hasMessage(
            "h2 cannot give a column the collation de-x; it has one collation for the whole"
                + " database");
  }

  @Test
  void postgresqlConvertsWhatIsInLargeObjects() {
    assertThat(conversion(clob(), longtext()))
        .isEqualTo("type text using convert_from(lo_get(a), 'UTF8')");
    assertThat(conversion(varchar(20), clob()))
        .isEqualTo("type oid using lo_from_bytea(0, convert_to(a, 'UTF8'))");
    assertThat(conversion(blob(), varbinary(9))).isEqualTo("type bytea using lo_get(a)");
    assertThat(conversion(longbinary(), blob())).isEqualTo("type oid using lo_from_bytea(0, a)");
  }

  @Test
  void aRequirementReadsWhatIsInALargeObject() {
    var requirement =
        new Operation.RequireNone("long notes", "select {a} from {t} where {`A b` as clob} > ''");
    assertThat(requirement.names()).containsExactly("a", "t", "A b");
    assertThat(Dialect.postgresql().render(requirement))
        .containsExactly("select a from t where convert_from(lo_get(\"A b\"), 'UTF8') > ''");
    assertThat(Dialect.mariadb().render(requirement))
        .containsExactly("select a from t where `A b` > ''");
  }

  @Test
  void aRequirementAsksForBytesWhereTheirLengthIsLimited() {
    assertThat(misfits("varbinary(16)", Dialect.h2(), Dialect.mariadb(), Dialect.mysql()))
        .containsOnly("octet_length(a) > 16");
    assertThat(misfits("binary(8)", Dialect.h2(), Dialect.mariadb(), Dialect.mysql()))
        .containsOnly("octet_length(a) > 8");
    assertThat(misfits("varbinary(70000)", Dialect.mariadb(), Dialect.mysql()))
        .containsOnly("octet_length(a) > 16777215");
    assertThat(misfits("varbinary(70000)", Dialect.h2())).containsOnly("octet_length(a) > 70000");
    assertThat(misfits("varbinary(16777216)", Dialect.h2(), Dialect.mariadb(), Dialect.mysql()))
        .containsOnly("1 = 0");
    assertThat(misfits("varbinary(16)", Dialect.postgresql())).containsOnly("1 = 0");
  }

  @Test
  void aRequirementAsksForTextThatIsNoTruthValue() {
    assertThat(misfits("boolean", Dialect.postgresql()))
        .containsOnly(
            "a !~*"
                + " '^[[:space:]]*(t(r(ue?)?)?|f(a(l(se?)?)?)?|y(es?)?|no?|on|off?|[01])[[:space:]]*$'");
    assertThat(misfits("boolean", Dialect.h2()))
        .containsOnly("not regexp_like(a, '^\\s*(t|true|y|yes|f|false|n|no|[01])\\s*$', 'i')");
    assertThat(misfits("boolean", Dialect.mariadb(), Dialect.mysql()))
        .containsOnly("a not regexp '^ *[01] *$'");
  }

  @Test
  void aRequirementAsksForNumbersThatAreNoTruthValue() {
    assertThat(misfits("boolean of integer", Dialect.postgresql(), Dialect.h2()))
        .containsOnly("1 = 0");
    assertThat(misfits("boolean of integer", Dialect.mariadb(), Dialect.mysql()))
        .containsOnly("a not in (0, 1)");
  }

  @Test
  void aRequirementAsksForTextThatIsNoNumber() {
    assertThat(misfits("smallint", Dialect.postgresql()))
        .containsOnly(
            "(case when a ~ '^ *[-+]?[0-9]+ *$' then cast(a as numeric) not between -32768 and"
                + " 32767 else a is not null end)");
    String decimal = "'^ *[-+]?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][-+]?[0-9]{1,3})? *$'";
    assertThat(misfits("numeric(5,2)", Dialect.h2()))
        .containsOnly(
            "(case when regexp_like(a, "
                + decimal
                + ") then abs(cast(a as decfloat)) >= 999.995 else a is not null end)");
    for (var room :
        Map.of(
                "numeric(5,2)", "decimal(65,7)",
                "numeric(40,30)", "decimal(65,30)",
                "numeric(64,10)", "decimal(65,11)",
                "numeric(65,10)", "double")
            .entrySet()) {
      assertThat(misfits(room.getKey(), Dialect.mariadb(), Dialect.mysql()))
          .allMatch(sql -> sql.contains("abs(cast(a as " + room.getValue() + ")) >= "));
    }
    assertThat(misfits("real", Dialect.mariadb(), Dialect.mysql()))
        .containsOnly(
            "(case when a regexp "
                + decimal
                + " then abs(cast(a as double)) >= 3.4028235677973366e38 else a is not null end)");
    assertThat(misfits("numeric(1000,500)", Dialect.postgresql()))
        .containsOnly("(case when a ~ " + decimal + " then 1 = 0 else a is not null end)");
  }

  @Test
  void aRequirementAsksOfNoOtherTypeWhatDoesNotFit() {
    assertThatThrownBy(() -> misfits("uuid", Dialect.h2()))
        .isInstanceOf(RevisionException.class)
        .hasMessageContaining("{a not as uuid}");
    assertThatThrownBy(() -> misfits("nonsense", Dialect.h2()))
        .isInstanceOf(RevisionException.class)
        .hasMessageContaining("{a not as nonsense}");
  }

  @Test
  void aRequirementAsksForWhatAValueBecomes() {
    assertThat(become("numeric(1000,500)", Dialect.mariadb())).isEqualTo("cast(a as decimal)");
    assertThat(Stream.of("integer", "double", "float(24)", "char(9)", "instant(3)", "numeric(5,2)"))
        .extracting(type -> become(type, Dialect.mariadb()))
        .containsExactly(
            "cast(a as signed)",
            "cast(a as double)",
            "cast(a as float)",
            "cast(a as char(9))",
            "cast(a as datetime(3))",
            "cast(a as decimal(5,2))");
    assertThat(Stream.of("integer", "double", "char(9)", "timestamp(3)", "numeric(5,2)"))
        .extracting(type -> become(type, Dialect.postgresql()))
        .containsExactly(
            "cast(a as integer)",
            "cast(a as float(53))",
            "cast(a as char(9))",
            "cast(a as timestamp(3))",
            "cast(a as numeric(5,2))");
    assertThatThrownBy(() -> become("nonsense", Dialect.h2()))
        .isInstanceOf(RevisionException.class)
        .hasMessageContaining("{a as nonsense}");
  }

  private static String become(String type, Dialect dialect) {
    var requirement = new Operation.RequireNone("twins", "{a as %s}".formatted(type));
    assertThat(requirement.names()).containsExactly("a");
    return dialect.render(requirement).get(0);
  }

  @Test
  void aNameMayHaveTheWordsOfAMisfit() {
    var requirement =
        new Operation.RequireNone("it", "select 1 from {t} where {`a not as b` not as boolean}");
    assertThat(requirement.names()).containsExactly("t", "a not as b");
    assertThat(Dialect.mariadb().render(requirement))
        .containsExactly("select 1 from t where `a not as b` not regexp '^ *[01] *$'");
    assertThat(new Operation.RequireNone("it", "select {`a not as b`} from {t}").names())
        .containsExactly("a not as b", "t");
  }

  private static List<String> misfits(String type, Dialect... dialects) {
    var requirement = new Operation.RequireNone("misfits", "where {a not as %s}".formatted(type));
    assertThat(requirement.names()).containsExactly("a");
    return Stream.of(dialects)
        .map(dialect -> dialect.render(requirement).get(0).substring("where ".length()))
        .toList();
  }

  @Test
  void postgresqlCastsOnlyWhereItMust() {
    assertThat(conversion(varchar(20), varchar(10))).isEqualTo("type varchar(10)");
    assertThat(conversion(numeric(10, 4), numeric(10, 2))).isEqualTo("type numeric(10,2)");
    assertThat(conversion(uuid(), varchar(36))).isEqualTo("type varchar(36)");
    assertThat(conversion(varchar(36), uuid())).isEqualTo("type uuid using cast(a as uuid)");
    assertThat(conversion(longtext(), json())).isEqualTo("type jsonb using cast(a as jsonb)");
    assertThat(conversion(smallint(), bool())).isEqualTo("type boolean using a <> 0");
    assertThat(conversion(bool(), bigint())).isEqualTo("type bigint using cast(a as integer)");
    assertThat(conversion(array(integer()), json())).isEqualTo("type jsonb using to_jsonb(a)");
    assertThat(conversion(sql("citext"), integer())).isEqualTo("type integer");
    assertThat(conversion(varchar(9), sql("decimal(10, 2) not null")))
        .isEqualTo("type decimal(10, 2) using cast(a as decimal(10, 2))");
    assertThat(conversion(namedEnum("one", "A"), namedEnum("two", "A")))
        .isEqualTo("type two using cast(cast(a as text) as two)");
  }

  private static String conversion(Type before, Type after) {
    var alteration =
        new Operation.AlterColumn(
            T, Column.of("a", before), Column.of("a", after), Optional.empty());
    String sql = Dialect.postgresql().render(alteration).get(0);
    assertThat(sql).startsWith("alter table t alter column a ");
    return sql.substring("alter table t alter column a ".length());
  }

  @Test
  void optionsOfAColumnCannotBeTakenBack() {
    Column column = Column.of("a", integer());
    var alteration =
        new Operation.AlterColumn(
            T, column, column.withOptions(Optional.of("storage plain")), Optional.empty());
    assertThatThrownBy(() -> Dialect.postgresql().render(alteration))
        .isInstanceOf(RevisionException.class)
        .hasMessage(
            "postgresql cannot change the options of column t.a; say with"
                + " op.executeOn(\"postgresql\", sql) how they are to be changed");
  }

  @Test
  void optionsOfASequenceComeAndGo() {
    Sequence plain = new Sequence(TableName.of("s"), 1, 50);
    Sequence cached = new Sequence(plain.name(), 1, 50, Optional.of("cache 9"), List.of());
    Sequence cycling = new Sequence(plain.name(), 1, 50, Optional.of("cycle"), List.of());
    assertThat(Dialect.h2().render(new Operation.AlterSequence(cached, cycling)))
        .containsExactly(
            "alter sequence s no minvalue no maxvalue no cycle cache 32", "alter sequence s cycle");
    assertThat(Dialect.mariadb().render(new Operation.CreateSequence(cycling)))
        .containsExactly("create sequence s start with 1 increment by 50 nocache cycle");
    assertThat(Dialect.mysql().render(new Operation.CreateSequence(cached)))
        .containsExactly(
            "create table s (next_val bigint) engine=InnoDB",
            "insert into s (next_val) values (1)");
  }

  @Test
  void statementsOfOtherDatabasesAreLeftOut() {
    var execute = new Operation.Execute("vacuum", List.of("postgresql", "h2"));
    assertThat(Dialect.postgresql().render(execute)).containsExactly("vacuum");
    assertThat(Dialect.mysql().render(execute)).isEmpty();
  }

  @Test
  void mysqlIndexesExpressionsAndMariadbDoesNot() {
    var index = new Operation.CreateIndex(T, Index.of("i", List.of("(lower(a)) desc", "b"), false));
    assertThat(Dialect.mysql().render(index))
        .containsExactly("create index i on t ((lower(a)) desc, b)");
    assertThatThrownBy(() -> Dialect.mariadb().render(index))
        .isInstanceOf(RevisionException.class)
        .hasMessageStartingWith(
            "mariadb cannot create index i on t, which is over the expression (lower(a)); ");
  }
}
