package dev.revisions.processor.format;

/** A source that could not be formatted; the message says why. */
public final class FormatException extends Exception {

  private static final long serialVersionUID = 1L;

  FormatException(String message) {
    super(message);
  }

  FormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
