package dev.revisions.commands;

import dev.revisions.dialect.Dialect;
import java.util.List;

/** The databases that the commands know. */
public final class Dialects {

  /** All of them, in the order in which they are shown. */
  public static final List<Dialect> ALL = Dialect.all();

  private Dialects() {}
}
