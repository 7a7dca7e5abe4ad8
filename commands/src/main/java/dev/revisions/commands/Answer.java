package dev.revisions.commands;

import io.vertx.core.json.JsonObject;

/**
 * What a command has to say.
 *
 * @param text for people, without a line break at the end; may be empty
 * @param json the same for programs
 * @param exitCode what the process is to end with
 */
public record Answer(String text, JsonObject json, ExitCode exitCode) {

  /** An answer of a command that has done what it was asked to. */
  public static Answer of(String text, JsonObject json) {
    return new Answer(text, json, ExitCode.OK);
  }

  /**
   * The answer to an error of the user or of the database; there is no stack trace in it.
   *
   * @throws RuntimeException the error itself, if it is a mistake of this program
   */
  public static Answer of(RuntimeException error) {
    ExitCode code = ExitCode.of(error).orElseThrow(() -> error);
    return new Answer(error.getMessage(), new JsonObject().put("error", error.getMessage()), code);
  }
}
