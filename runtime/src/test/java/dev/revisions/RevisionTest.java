package dev.revisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.revisions.annotation.RevisionInfo;
import dev.revisions.operation.Operation;
import dev.revisions.schema.TableName;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RevisionTest {

  @RevisionInfo(id = "3f9c2b1a7d04")
  static final class Revision_20261123_drop_a extends Revision {
    @Override
    protected void upgrade(Operations op) {
      op.dropTable("a");
    }

    @Override
    protected void downgrade(Operations op) {
      op.createIndex("ix");
    }
  }

  static final class WithoutInfo extends Revision {
    @Override
    protected void upgrade(Operations op) {
      op.dropTable("a.b.c");
    }

    @Override
    protected void downgrade(Operations op) {}
  }

  @Test
  void aRevisionRecordsItsOperationsAnewEachTime() {
    var revision = new Revision_20261123_drop_a();

    assertThat(revision.upgradeOperations())
        .containsExactly(new Operation.DropTable(TableName.of("a"), Optional.empty()))
        .isEqualTo(revision.upgradeOperations());
    assertThat(revision.info().id()).isEqualTo("3f9c2b1a7d04");
  }

  @Test
  void aMistakeInTheCodeNamesTheClassAndTheMethod() {
    assertThatExceptionOfType(RevisionException.class)
        .isThrownBy(new Revision_20261123_drop_a()::downgradeOperations)
        .withMessage(
            "dev.revisions.RevisionTest$Revision_20261123_drop_a.downgrade:"
                + " op.createIndex(\"ix\") lacks .on(table, columns)");
    assertThatExceptionOfType(RevisionException.class)
        .isThrownBy(new WithoutInfo()::upgradeOperations)
        .withMessage("dev.revisions.RevisionTest$WithoutInfo.upgrade: not a table name: 'a.b.c'");
  }

  @Test
  void aClassWithoutInfoSaysSo() {
    assertThatExceptionOfType(RevisionException.class)
        .isThrownBy(new WithoutInfo()::info)
        .withMessageContaining("WithoutInfo has no @RevisionInfo");
  }
}
