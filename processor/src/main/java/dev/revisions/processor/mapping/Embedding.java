package dev.revisions.processor.mapping;

/**
 * Where the attribute of an embeddable is embedded, as an embeddable may be in several places.
 *
 * @param attribute the attribute that holds it, however deep
 * @param path the names from there: {@code street}, or {@code place.street}
 */
record Embedding(Member attribute, String path) {

  /** How messages name it: {@code Customer.home.street}. */
  String label() {
    return attribute.label() + "." + path;
  }
}
