package dev.revisions.processor.diff;

import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * An annotation of the code.
 *
 * @param annotation as it is written
 * @param element what it stands on, if that is known
 */
public record Said(String annotation, Optional<Element> element) {

  /** The annotation that says a former name, where that of one thing can be meant. */
  public static String renamedFrom(String former) {
    return "@RenamedFrom(\"%s\")".formatted(former);
  }

  /** The annotation that says the former name of one of several columns. */
  public static String renamedFrom(String former, String column) {
    return "@RenamedFrom(value = \"%s\", column = \"%s\")".formatted(former, column);
  }
}
