package dev.revisions.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.schema.Type;
import dev.revisions.schema.Types;
import org.junit.jupiter.api.Test;

class CallTest {

  private static final String LONG = "x".repeat(70);

  @Test
  void onOneLineIfItFits() {
    assertThat(Call.on("op", "addColumn", "t", "c", TypeCode.of(Types.varchar(9))).at(4))
        .isEqualTo("op.addColumn(\"t\", \"c\", varchar(9));");
  }

  @Test
  void aChainIsBrokenBeforeEachCall() {
    assertThat(Call.on("op", "createIndex", "i").then("on", LONG).then("unique").at(4))
        .isEqualTo(
            """
            op.createIndex("i")
                    .on("%s")
                    .unique();\
            """
                .formatted(LONG));
  }

  @Test
  void theArgumentsOfALoneCallStandOnTheNextLine() {
    assertThat(Call.on("op", "renameAVeryLongName", LONG, "y").at(4))
        .isEqualTo(
            """
            op.renameAVeryLongName(
                    "%s", "y");\
            """
                .formatted(LONG));
  }

  @Test
  void orEachOnItsOwn() {
    assertThat(Call.on("op", "insert", LONG, LONG).then("row").at(4))
        .isEqualTo(
            """
            op.insert(
                        "%1$s",
                        "%1$s")
                    .row();\
            """
                .formatted(LONG));
  }

  @Test
  void aTypeOfManyValuesIsBrokenToo() {
    Type type = Types.enumeration(LONG + 1, LONG + 2);

    assertThat(Call.on("t", "column", "c", TypeCode.of(type)).at(4))
        .isEqualTo(
            """
            t.column(
                    "c",
                    enumeration(
                        "%1$s1",
                        "%1$s2"));\
            """
                .formatted(LONG));
  }

  /** Only a comma follows it, not what ends the statement. */
  @Test
  void whatFillsItsLineStandsOnIt() {
    Type type = Types.enumeration("a", LONG + "x");

    assertThat(Call.on("op", "addColumn", TypeCode.of(type), LONG).at(4))
        .isEqualTo(
            """
            op.addColumn(
                    enumeration("a", "%1$sx"),
                    "%1$s");\
            """
                .formatted(LONG));
  }

  @Test
  void theLinesOfATextStandOnLinesOfTheirOwn() {
    assertThat(Call.on("op", "execute", "select \"a\\\nfrom t\nwhere " + LONG).at(4))
        .isEqualTo(
            """
            op.execute(
                    "select \\"a\\\\\\n"
                        + "from t\\n"
                        + "where %s");\
            """
                .formatted(LONG));
  }

  @Test
  void whatGoogleJavaFormatFillsStaysTooLong() {
    assertThat(Call.on("op", "requireNone", "100 %", LONG, LONG).at(4)).doesNotContain("\n");
  }
}
