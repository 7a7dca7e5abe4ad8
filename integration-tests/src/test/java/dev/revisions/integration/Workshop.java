package dev.revisions.integration;

import dev.revisions.testing.Maven;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Does in this JVM what the programs {@code javac} and {@code mvn} of a shell ask for. A request is
 * the number of its texts, then each with a NUL behind it: the folder, the program, its arguments.
 * The answer is the exit code on a line, then the output.
 */
final class Workshop implements AutoCloseable {

  private final ServerSocket door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
  private final Maven maven;

  /**
   * Opens the door.
   *
   * @param maven the Maven that it has
   */
  Workshop(Maven maven) throws IOException {
    this.maven = maven;
    var worker = new Thread(this::work, "workshop");
    worker.setDaemon(true);
    worker.start();
  }

  /**
   * The program that asks, as a script of bash.
   *
   * @param more arguments that are always there
   */
  String script(String program, String more) {
    return """
    #!/bin/bash
    exec 3<>/dev/tcp/127.0.0.1/%d
    set -- "$PWD" %s %s "$@"
    printf '%%s\\0' $# "$@" >&3
    IFS= read -r code <&3
    cat <&3
    exit "$code"
    """
        .formatted(door.getLocalPort(), program, more);
  }

  private void work() {
    while (!door.isClosed()) {
      try (Socket socket = door.accept()) {
        answer(socket);
      } catch (SocketException closed) {
        return;
      } catch (IOException e) {
        e.printStackTrace();
      }
    }
  }

  private void answer(Socket socket) throws IOException {
    var in = new DataInputStream(socket.getInputStream());
    int count = Integer.parseInt(text(in));
    var texts = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      texts.add(text(in));
    }
    Command done = run(Path.of(texts.get(0)), texts.get(1), texts.subList(2, count));
    OutputStream out = socket.getOutputStream();
    out.write((done.exitCode() + "\n" + done.output()).getBytes(StandardCharsets.UTF_8));
  }

  private static String text(DataInputStream in) throws IOException {
    var text = new ByteArrayOutputStream();
    for (int next = in.readByte(); next != 0; next = in.readByte()) {
      text.write(next);
    }
    return text.toString(StandardCharsets.UTF_8);
  }

  private Command run(Path folder, String program, List<String> arguments) {
    if (program.equals("javac")) {
      return Javac.run(folder, arguments);
    }
    Maven.Run run = maven.run(folder, arguments.toArray(String[]::new));
    return new Command(run.exitCode(), run.output());
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
