package dev.revisions.integration;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pom of a reader who pastes into it what a page shows. */
final class Pom {

  private static final Pattern PLUGINS =
      Pattern.compile("\\s*<build>\\s*<plugins>(.*)</plugins>\\s*</build>\\s*", Pattern.DOTALL);

  private final List<String> elements = new ArrayList<>();
  private final List<String> plugins = new ArrayList<>();

  /**
   * The whole pom after one more piece: plugins, with or without the elements around them, or
   * others.
   */
  String with(String piece) {
    Matcher inBuild = PLUGINS.matcher(piece);
    String rest = piece;
    if (inBuild.find()) {
      plugins.add(inBuild.group(1));
      rest = inBuild.replaceFirst("");
    } else if (piece.startsWith("<plugin>")) {
      plugins.add(piece);
      rest = "";
    }
    elements.add(rest);
    return text();
  }

  private String text() {
    return """
    <project xmlns="http://maven.apache.org/POM/4.0.0">
      <modelVersion>4.0.0</modelVersion>
      <groupId>com.acme</groupId>
      <artifactId>shop</artifactId>
      <version>1</version>
      <properties>
        <maven.compiler.release>17</maven.compiler.release>
        <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
      </properties>
      %s
      <build><plugins>%s</plugins></build>
    </project>
    """
        .formatted(
            elements.stream().collect(Collectors.joining("\n")),
            plugins.stream().collect(Collectors.joining("\n")));
  }
}
