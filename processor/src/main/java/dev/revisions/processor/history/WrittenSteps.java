package dev.revisions.processor.history;

import dev.revisions.operation.Operation;
import dev.revisions.processor.diff.Difference;
import dev.revisions.processor.diff.Footprint;
import dev.revisions.schema.TableName;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the source of a revision says: its directives, and the SQL and the code in it, which its
 * model does not tell. What SQL is put together from is read piece by piece, and so are the strings
 * in code: whatever text is no part of a directive may be SQL.
 *
 * @param upgrade the steps of the upgrade, and of members that the user has added
 * @param downgrade those of the downgrade
 */
record WrittenSteps(List<Operation> upgrade, List<Operation> downgrade) {

  private static final Pattern DIRECTIVE =
      Pattern.compile("\\bop\\.(?!execute|insert\\b|run\\b)\\w+\\(");
  private static final Pattern INSERT =
      Pattern.compile(
          "\\bop\\.insert\\(((?:%s,?)+)".formatted(WrittenText.PATTERN), Pattern.DOTALL);
  private static final Pattern QUESTION =
      Pattern.compile(
          "\\bop\\.requireNone\\(%1$s,%1$s\\)".formatted(WrittenText.PATTERN), Pattern.DOTALL);
  private static final Pattern RUN = Pattern.compile("\\bop\\.run\\(");
  private static final Pattern DATABASES =
      Pattern.compile(
          "(?<=\\bop\\.executeOn\\()(?:%1$s|List\\.of\\((?:%1$s,?)*\\)),"
              .formatted(WrittenText.PATTERN));

  /** The same without directives that do what these operations do anyway. */
  WrittenSteps besides(Difference told) {
    return new WrittenSteps(besides(upgrade, told.upgrade()), besides(downgrade, told.downgrade()));
  }

  private static List<Operation> besides(List<Operation> written, List<Operation> told) {
    List<Footprint> footprints = told.stream().map(Footprint::of).toList();
    return written.stream()
        .filter(operation -> footprints.stream().noneMatch(Footprint.of(operation)::isWithin))
        .toList();
  }

  static WrittenSteps in(String source) {
    WrittenMethods methods = WrittenMethods.of(source);
    return new WrittenSteps(
        Stream.of(methods.upgrade(), methods.others())
            .flatMap(List::stream)
            .flatMap(WrittenSteps::steps)
            .toList(),
        methods.downgrade().stream().flatMap(WrittenSteps::steps).toList());
  }

  private static Stream<Operation> steps(String statement) {
    Matcher question = QUESTION.matcher(statement);
    if (question.find()) {
      return Stream.of(
          new Operation.RequireNone(
              WrittenText.value(question.group(1)), WrittenText.value(question.group(2))));
    }
    if (DIRECTIVE.matcher(statement).find()) {
      return WrittenDirective.in(statement).stream();
    }
    String text = DATABASES.matcher(statement).replaceAll("");
    Matcher insert = INSERT.matcher(text);
    return insert.find()
        ? Stream.of(insert(WrittenText.values(insert.group(1))))
        : Stream.concat(code(text), sql(text));
  }

  private static Operation insert(List<String> names) {
    return new Operation.Insert(
        TableName.parse(names.get(0)), names.subList(1, names.size()), List.of());
  }

  private static Stream<Operation> code(String statement) {
    Matcher run = RUN.matcher(statement);
    return run.find()
        ? Stream.of(new Operation.Run(description(statement, run.end()), Function.identity()))
        : Stream.empty();
  }

  private static String description(String statement, int begin) {
    return statement.startsWith("\"", begin)
        ? WrittenText.values(statement.substring(begin)).get(0)
        : "code";
  }

  private static Stream<Operation> sql(String statement) {
    List<String> texts = WrittenText.values(statement);
    return texts.isEmpty()
        ? Stream.empty()
        : Stream.of(new Operation.Execute(String.join(" ", texts), List.of()));
  }
}
