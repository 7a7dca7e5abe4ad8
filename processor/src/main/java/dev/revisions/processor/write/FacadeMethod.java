package dev.revisions.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * A method of {@code Revisions}, which passes on to the one of the same name and parameters of
 * {@code dev.revisions.RevisionHistory}.
 *
 * @param javadoc what it does
 * @param returns what it gives
 * @param name its name
 * @param parameters its parameters
 */
record FacadeMethod(String javadoc, TypeName returns, String name, List<ParameterSpec> parameters) {

  /** The field that has the history. */
  static final String FIELD = "HISTORY";

  private static final ParameterSpec POOL =
      parameter(ClassName.get("io.vertx.sqlclient", "Pool"), "pool");
  private static final ParameterSpec TARGET = parameter(ClassName.get(String.class), "target");
  private static final ParameterSpec RANGE = parameter(ClassName.get(String.class), "range");
  private static final ParameterSpec DIALECT =
      parameter(ClassName.get("dev.revisions.dialect", "Dialect"), "dialect");
  private static final ParameterSpec TIMEOUT = parameter(ClassName.get(Duration.class), "timeout");
  private static final ParameterSpec SCHEMAS =
      parameter(ParameterizedTypeName.get(Collection.class, String.class), "schemas");
  private static final ParameterSpec PARALLELISM = parameter(TypeName.INT, "parallelism");
  private static final TypeName SQL = ClassName.get(String.class);
  private static final ClassName FUTURE = ClassName.get("io.vertx.core", "Future");

  /** The methods in the order in which they are printed. */
  static final List<FacadeMethod> ALL =
      List.of(
          method("Applies all that is not applied yet.", future("UpgradeReport"), "upgrade", POOL),
          method(
              "Applies what is missing to reach a target: an id or the beginning of one, {@code"
                  + " head}, {@code +1}.",
              future("UpgradeReport"),
              "upgrade",
              POOL,
              TARGET),
          method(
              "Undoes what stands on a target: {@code -1}, an id, or {@code base} for everything.",
              future("DowngradeReport"),
              "downgrade",
              POOL,
              TARGET),
          method(
              "Applies all that is missing in each of many schemas, so many at a time; one that"
                  + " fails does not hold the others up.",
              future("TenantsReport"),
              "upgradeAll",
              POOL,
              SCHEMAS,
              PARALLELISM),
          method(
              "Undoes in each of many schemas what stands on a target, so many at a time; one that"
                  + " fails does not hold the others up.",
              future("TenantsDowngradeReport"),
              "downgradeAll",
              POOL,
              SCHEMAS,
              TARGET,
              PARALLELISM),
          method("Tells where a database stands.", future("DatabaseState"), "current", POOL),
          method(
              "Waits until another process has applied all revisions.",
              future("DatabaseState"),
              "waitForCurrent",
              POOL),
          method(
              "The revisions that a database lacks.",
              ParameterizedTypeName.get(
                  FUTURE,
                  ParameterizedTypeName.get(ClassName.get(List.class), api("RevisionDescription"))),
              "pending",
              POOL),
          method(
              "Declares a target reached without running anything.",
              future("DatabaseState"),
              "stamp",
              POOL,
              TARGET),
          method("The revisions, newest first.", api("History"), "history"),
          method("The revisions of a range, newest first.", api("History"), "history", RANGE),
          method("The whole history as an SQL script for PostgreSQL.", SQL, "renderSql"),
          method("The whole history as an SQL script.", SQL, "renderSql", DIALECT),
          method(
              "A part of the history, {@code from:to}, as an SQL script.",
              SQL,
              "renderSql",
              DIALECT,
              RANGE),
          method(
              "A part of the history as an SQL script that does only what is missing.",
              SQL,
              "renderIdempotentSql",
              DIALECT,
              RANGE),
          method(
              "The same history in another schema, that of a tenant.",
              api("RevisionHistory"),
              "inSchema",
              parameter(ClassName.get(String.class), "schema")),
          method(
              "The same history, recorded in another table.",
              api("RevisionHistory"),
              "withTable",
              parameter(ClassName.get(String.class), "table")),
          method(
              "The same history, which waits that long for another process at work on the"
                  + " database.",
              api("RevisionHistory"),
              "withLockTimeout",
              TIMEOUT),
          method(
              "The same history, whose statements wait that long for those who use a table before"
                  + " they give way and are tried again.",
              api("RevisionHistory"),
              "withTableLockTimeout",
              TIMEOUT),
          method(
              "The same history, whose statements may take that long.",
              api("RevisionHistory"),
              "withStatementTimeout",
              TIMEOUT),
          method(
              "The same history, locked by a lease of that length.",
              api("RevisionHistory"),
              "withLease",
              parameter(ClassName.get(Duration.class), "length")),
          method(
              "The same history, which tells how its runs are going.",
              api("RevisionHistory"),
              "withListener",
              parameter(api("RevisionListener"), "listener")));

  /** What gives the history itself, to pass on. */
  static MethodSpec history() {
    return MethodSpec.methodBuilder("asHistory")
        .addJavadoc("The history itself, for what takes one, such as a verification.")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(api("RevisionHistory"))
        .addStatement("return $L", FIELD)
        .build();
  }

  private static FacadeMethod method(
      String javadoc, TypeName returns, String name, ParameterSpec... parameters) {
    return new FacadeMethod(javadoc, returns, name, List.of(parameters));
  }

  private static ParameterSpec parameter(TypeName type, String name) {
    return ParameterSpec.builder(type, name).build();
  }

  private static ClassName api(String simpleName) {
    return ClassName.get("dev.revisions", simpleName);
  }

  private static TypeName future(String simpleName) {
    return ParameterizedTypeName.get(FUTURE, api(simpleName));
  }

  MethodSpec spec() {
    String arguments =
        parameters.stream().map(ParameterSpec::name).collect(Collectors.joining(", "));
    return MethodSpec.methodBuilder(name)
        .addJavadoc("$L", javadoc)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(returns)
        .addParameters(parameters)
        .addStatement("return $L.$L($L)", FIELD, name, arguments)
        .build();
  }
}
