package dev.revisions.processor.fingerprint;

/**
 * A change of a source.
 *
 * @param file the name of the file
 * @param start where the text begins that is replaced
 * @param end where it ends
 * @param text what comes in its place
 */
record Edit(String file, int start, int end, String text) {

  /** The model with the change. */
  Model in(Model model) {
    String before = model.files().get(file);
    return model.with(file, before.substring(0, start) + text + before.substring(end));
  }

  /** Whether both can be made at once, this one first. */
  boolean isBehind(Edit other) {
    return !file.equals(other.file) || start >= other.end;
  }

  /** Where it is and what it does, for a reader. */
  String describe(Model model) {
    String source = model.files().get(file);
    int from = Math.max(0, start - 60);
    int to = Math.min(source.length(), end + 60);
    return "%s:%d: ...%s[- %s -][+ %s +]%s..."
        .formatted(
            file,
            source.substring(0, start).lines().count(),
            source.substring(from, start),
            source.substring(start, end),
            text,
            source.substring(end, to));
  }
}
