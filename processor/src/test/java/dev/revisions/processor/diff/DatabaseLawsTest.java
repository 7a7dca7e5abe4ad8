package dev.revisions.processor.diff;

import dev.revisions.testing.Database;
import java.sql.SQLException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** What holds for every two schemas on real databases. */
class DatabaseLawsTest {

  /** Fixed, so that a build fails by what it changes; take another to look for more. */
  private static final String SEED = "9125681133403856345";

  private static DatabaseLaws postgresql;
  private static DatabaseLaws mariadb;
  private static DatabaseLaws h2;

  @BeforeContainer
  static void createDatabases() {
    postgresql = new DatabaseLaws(Database.POSTGRESQL);
    mariadb = new DatabaseLaws(Database.MARIADB);
    h2 = new DatabaseLaws(Database.H2);
  }

  @AfterContainer
  static void dropDatabases() throws SQLException {
    postgresql.close();
    mariadb.close();
    h2.close();
  }

  @Provide
  Arbitrary<Evolution> evolutions() {
    return Arbitraries.randomValue(Evolutions::next);
  }

  @Property(tries = 200, shrinking = ShrinkingMode.OFF, seed = SEED)
  void onPostgresql(@ForAll("evolutions") Evolution evolution) throws SQLException {
    postgresql.check(evolution);
  }

  @Property(tries = 200, shrinking = ShrinkingMode.OFF, seed = SEED)
  void onMariadb(@ForAll("evolutions") Evolution evolution) throws SQLException {
    mariadb.check(evolution);
  }

  @Property(tries = 200, shrinking = ShrinkingMode.OFF, seed = SEED)
  void onH2(@ForAll("evolutions") Evolution evolution) throws SQLException {
    h2.check(evolution);
  }
}
