package dev.revisions.verify;

import dev.revisions.DatabaseState;
import java.util.List;
import java.util.Optional;

/**
 * How a database was adopted.
 *
 * @param state where it stands now
 * @param verification how it compares with the model there
 * @param foreign what other tools say of it
 * @param reason why it was adopted in spite of differences, if it was
 */
public record BaselineReport(
    DatabaseState state,
    VerificationReport verification,
    List<ForeignHistory> foreign,
    Optional<String> reason) {

  /** Copies the list. */
  public BaselineReport {
    foreign = List.copyOf(foreign);
  }

  /** A few lines for a log. */
  @Override
  public String toString() {
    var text = new StringBuilder();
    foreign.forEach(history -> text.append(history).append(".\n"));
    text.append("The database is now marked as ").append(state);
    reason.ifPresent(
        why ->
            text.append(
                    "\nin spite of %d difference%s: "
                        .formatted(
                            verification.drifts().size(),
                            verification.drifts().size() == 1 ? "" : "s"))
                .append(why));
    return text.toString();
  }
}
