package dev.revisions.conformance.catalog;

/**
 * A constraint or index.
 *
 * @param name its name, empty where it does not count
 * @param definition all else
 */
record Named(String name, String definition) {

  Named withoutName() {
    return new Named("", definition);
  }

  @Override
  public String toString() {
    return name.isEmpty() ? definition : definition + " named " + name;
  }
}
