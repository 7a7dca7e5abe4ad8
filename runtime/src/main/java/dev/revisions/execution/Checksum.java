package dev.revisions.execution;

import dev.revisions.operation.Operation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/**
 * Fingerprints that tell whether a revision is still what it was when it ran. The prefix names the
 * algorithm, so that a later one is never compared with this one.
 */
final class Checksum {

  private static final String OPERATIONS = "operations-1:";
  private static final String STEPS = "steps-1:";
  private static final int SHORT = 16;

  private Checksum() {}

  /** Of operations, whatever database they are for; of code only the description counts. */
  static String ofOperations(List<Operation> operations) {
    return OPERATIONS + digest(operations, Checksum::text);
  }

  /** Whether operations differ; of one that another algorithm made nothing is known. */
  static boolean isOther(String before, String now) {
    return before.startsWith(OPERATIONS) && !before.equals(now);
  }

  /** Of the first steps on a database. */
  static String ofSteps(List<Step> steps, int count) {
    return STEPS + digest(steps.subList(0, count), Step::text);
  }

  /** Of one step on a database, short. */
  static String ofStep(Step step) {
    return digest(List.of(step), Step::text).substring(0, SHORT);
  }

  private static String text(Operation operation) {
    if (operation instanceof Operation.Run run) {
      return "Run[" + run.description() + "]";
    }
    if (operation instanceof Operation.Insert insert) {
      return "Insert[%s, %s, %s]"
          .formatted(
              insert.table(),
              insert.columns(),
              insert.rows().stream().map(row -> Arrays.deepToString(row.toArray())).toList());
    }
    return operation.toString();
  }

  private static <T> String digest(List<T> parts, Function<T, String> text) {
    MessageDigest digest = sha256();
    for (T part : parts) {
      digest.update(text.apply(part).getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new LinkageError("every Java platform has SHA-256", e);
    }
  }
}
