package dev.revisions.commands;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hands on what the runtime logs, and keeps it from the console. */
final class RuntimeLog extends Handler {

  private static final Logger LOGGER = Logger.getLogger("dev.revisions");
  private static final Pattern COUNT = Pattern.compile("\\((\\d+) of (\\d+)\\)$");

  private final Progress progress;
  private final boolean before = LOGGER.getUseParentHandlers();

  RuntimeLog(Progress progress) {
    this.progress = progress;
    LOGGER.setUseParentHandlers(false);
    LOGGER.setLevel(Level.INFO);
    LOGGER.addHandler(this);
  }

  @Override
  public void publish(LogRecord message) {
    if (message.getLevel().intValue() < Level.INFO.intValue()) {
      return;
    }
    Matcher count = COUNT.matcher(message.getMessage());
    progress.tell(
        count.find()
            ? new Progress.Event(
                message.getMessage(),
                Integer.parseInt(count.group(1)),
                Integer.parseInt(count.group(2)))
            : new Progress.Event(message.getMessage(), 0, 0));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    LOGGER.removeHandler(this);
    LOGGER.setUseParentHandlers(before);
  }
}
