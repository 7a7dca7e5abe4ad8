package dev.revisions.testing;

/** H2 in the memory of this JVM. */
final class H2Server extends Server {

  @Override
  TestDatabase create(String name) {
    return new TestDatabase(
        Database.H2, "", 0, name, "sa", "", database -> database.execute("shutdown"));
  }
}
