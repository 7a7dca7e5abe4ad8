package dev.revisions.cli;

import dev.revisions.commands.Answer;
import dev.revisions.commands.CommandException;
import dev.revisions.commands.Commands;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A command whose answer may go to a file. */
abstract class WritingCommand extends Subcommand {

  abstract Path output();

  abstract Answer content(Commands commands);

  @Override
  final Answer answer(Commands commands) {
    Answer content = content(commands);
    return output() == null ? content : written(content);
  }

  private Answer written(Answer content) {
    try {
      Files.writeString(output(), content.text() + "\n");
    } catch (IOException e) {
      throw CommandException.usage("%s cannot be written: %s".formatted(output(), e.getMessage()));
    }
    return Answer.of("Written to " + output(), new JsonObject().put("file", output().toString()));
  }
}
