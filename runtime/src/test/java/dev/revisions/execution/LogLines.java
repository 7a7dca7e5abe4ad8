package dev.revisions.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the log says while this is open. */
final class LogLines extends Handler implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger("dev.revisions");

  private final List<String> lines = new ArrayList<>();

  LogLines() {
    LOG.addHandler(this);
  }

  @Override
  public synchronized void publish(LogRecord line) {
    lines.add(line.getMessage());
  }

  /** The lines that begin so. */
  synchronized List<String> starting(String beginning) {
    return lines.stream().filter(line -> line.startsWith(beginning)).toList();
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    LOG.removeHandler(this);
  }
}
