package dev.revisions;

import dev.revisions.annotation.RevisionInfo;
import java.util.regex.Pattern;

/**
 * What a revision is called: {@code 3f9c2b1a7d04 create_orders}.
 *
 * @param id its identity
 * @param slug what its class name says of it
 */
public record RevisionName(String id, String slug) {

  private static final Pattern PREFIX = Pattern.compile("Revision_(\\d{8}_)?");

  /**
   * The name of a revision of the application.
   *
   * @throws RevisionException if its class has no {@link RevisionInfo}
   */
  public static RevisionName of(Revision revision) {
    String className = revision.getClass().getSimpleName();
    return new RevisionName(revision.info().id(), PREFIX.matcher(className).replaceFirst(""));
  }

  /** Id and slug, as logs and messages write them. */
  @Override
  public String toString() {
    return slug.isEmpty() ? id : id + " " + slug;
  }
}
