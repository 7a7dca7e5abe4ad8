package dev.revisions.commands;

import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.function.Function;

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

  /** An answer that says why a command could not do what it was asked to. */
  public static Answer failed(ExitCode code, String message) {
    return new Answer(
        message, new JsonObject().put("error", message).put("exitCode", code.code()), code);
  }

  /**
   * What a command answers on the database that was typed, or else that of the environment. An
   * error of the user or of the database becomes an answer without a stack trace and without the
   * password of the database, whoever worded it.
   *
   * @throws RuntimeException what the command throws, if it is a mistake of this program
   */
  public static Answer on(String typedUrl, Function<Optional<DatabaseUrl>, Answer> command) {
    Optional<DatabaseUrl> url = Optional.empty();
    try {
      url = DatabaseUrl.of(typedUrl, System.getenv("DATABASE_URL"));
      return command.apply(url);
    } catch (RuntimeException error) {
      ExitCode code = ExitCode.of(error).orElseThrow(() -> error);
      String message = String.valueOf(error.getMessage());
      return failed(code, url.map(given -> given.redacted(message)).orElse(message));
    }
  }
}
