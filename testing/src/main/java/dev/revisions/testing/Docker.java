package dev.revisions.testing;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.utility.DockerImageName;

/** Servers in containers. */
final class Docker {

  private Docker() {}

  static boolean isAvailable() {
    return Answer.AVAILABLE;
  }

  /** Starts a container; the reaper of Testcontainers removes it when this JVM is gone. */
  @SuppressWarnings("resource") // lives as long as the JVM
  static GenericContainer<?> start(String image, int port, String variable, String value) {
    GenericContainer<?> container =
        new GenericContainer<>(DockerImageName.parse(image))
            .withExposedPorts(port)
            .withEnv(variable, value);
    container.start();
    return container;
  }

  /** Asked once, and only when someone wants to know. */
  private static final class Answer {
    static final boolean AVAILABLE = DockerClientFactory.instance().isDockerAvailable();
  }
}
