package dev.revisions.examples.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.testing.Database;
import dev.revisions.testing.TestDatabase;
import io.vertx.sqlclient.SqlConnectOptions;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LibraryTest {

  /** Hibernate validates the schema when the library is opened. */
  @Test
  void hibernateWritesAndReadsEveryEntityOnTheUpgradedDatabase() {
    try (TestDatabase database = Database.POSTGRESQL.create()) {
      SqlConnectOptions options = SqlConnectOptions.fromUri(database.uri());
      Main.upgrade(options);

      try (Library library = Library.open(options)) {
        library.fill();

        assertThat(library.count())
            .containsExactlyInAnyOrderEntriesOf(
                Map.ofEntries(
                    Map.entry("Person", 2),
                    Map.entry("Author", 1),
                    Map.entry("Member", 1),
                    Map.entry("LibraryCard", 1),
                    Map.entry("Publisher", 1),
                    Map.entry("Book", 1),
                    Map.entry("Copy", 1),
                    Map.entry("Loan", 1),
                    Map.entry("Fine", 2),
                    Map.entry("Late", 1),
                    Map.entry("Damage", 1),
                    Map.entry("Medium", 2),
                    Map.entry("Recording", 1),
                    Map.entry("Chart", 1),
                    Map.entry("Shelf", 1),
                    Map.entry("Setting", 1)));
      }
    }
  }
}
