package dev.revisions.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.operation.Operation;
import dev.revisions.schema.TableName;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecksumTest {

  private static String of(Operation... operations) {
    return Checksum.ofOperations(List.of(operations));
  }

  private static Operation insert(byte... bytes) {
    return new Operation.Insert(TableName.of("t"), List.of("b"), List.of(List.of(bytes)));
  }

  private static Operation run(String description) {
    return new Operation.Run(description, connection -> null);
  }

  @Test
  void isThatOfTheOperationsAndNotOfTheObjects() {
    assertThat(of(insert((byte) 1), run("x"))).isEqualTo(of(insert((byte) 1), run("x")));
    assertThat(of(insert((byte) 1))).isNotEqualTo(of(insert((byte) 2)));
    assertThat(of(run("x"))).isNotEqualTo(of(run("y")));
  }

  @Test
  void namesItsAlgorithmAndStaysWhatItWas() {
    assertThat(of(new Operation.CreateSchema("shop")))
        .isEqualTo("operations-1:e46f10613f94c346c242905a96c6a5ff2da8774d65a15de005dfcac6c8a2c00f");
    assertThat(Checksum.ofSteps(List.of(), 0))
        .isEqualTo("steps-1:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  @Test
  void ofStepsLooksAtTheFirstOnesOnly() {
    Step a = new Step.Statement(List.of("a"), false, true, Scope.EVERYTHING);
    Step b = new Step.Statement(List.of("b"), false, true, Scope.EVERYTHING);
    assertThat(Checksum.ofSteps(List.of(a, b), 1)).isEqualTo(Checksum.ofSteps(List.of(a), 1));
    assertThat(Checksum.ofSteps(List.of(a, b), 2)).isNotEqualTo(Checksum.ofSteps(List.of(b, a), 2));
  }
}
