package dev.revisions.processor.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.operation.Operation;
import dev.revisions.processor.diff.Footprint;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.TableName;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a directive is about that someone has written into a revision, which is read without spaces.
 */
class WrittenDirectiveTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          op.createUniqueConstraint("k").on("T","a")                          | k
          op.dropCheck("k").on("T")                                            | k
          op.validateConstraint("k").on("T")                                   | k
          op.renamePrimaryKey("k","l").on("T","a")                           | k l
          op.renameUniqueConstraint("k","l").on("T","a","b")                | k l
          op.renameForeignKey("k","l").on("T","a").references("U","id")     | k l
          op.renameCheck("k","l").on("T","{a}>0")                          | k l
          op.renameEnumCheck("k","l").on("T","{a}>0")                      | k l
          """)
  void aRuleIsChangedUnderAllItsNames(String statement, String names) {
    Footprint footprint = Footprint.of(WrittenDirective.in(statement).orElseThrow());
    assertThat(names.split(" ")).allMatch(name -> footprint.meets(Footprint.of(dropped(name))));
    assertThat(footprint.meets(Footprint.of(dropped("m")))).isFalse();
  }

  private static Operation dropped(String rule) {
    return new Operation.DropConstraint(
        TableName.of("T"), Constraint.Kind.CHECK, rule, Optional.empty());
  }
}
