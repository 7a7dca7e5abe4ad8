package dev.revisions.processor.fingerprint;

import java.util.Map;
import java.util.TreeMap;

/**
 * Sources of entities.
 *
 * @param name how failures call it
 * @param files the texts by the names of the files
 */
record Model(String name, Map<String, String> files) {

  /** Another text for one of the files. */
  Model with(String file, String text) {
    var other = new TreeMap<>(files);
    other.put(file, text);
    return new Model(name, other);
  }
}
