package dev.revisions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rows of an {@link Operations#insert}. */
public final class InsertedRows {
  private final List<List<Object>> values = new ArrayList<>();

  InsertedRows() {}

  /** Adds a row: a value for each column, null, a boolean, number, string, date, UUID or bytes. */
  public InsertedRows row(Object... rowValues) {
    values.add(Arrays.asList(rowValues.clone()));
    return this;
  }

  List<List<Object>> values() {
    return values;
  }
}
