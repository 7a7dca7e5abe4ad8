package dev.revisions.commands.picture;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A headless Chromium with one page, driven through the <a
 * href="https://chromedevtools.github.io/devtools-protocol/">DevTools protocol</a>.
 */
final class Browser implements AutoCloseable {

  private static final List<String> PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private final Process process;
  private final WebSocket socket;
  private final String session;
  private final AtomicInteger ids = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonObject>> answers = new ConcurrentHashMap<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  private Browser(Process process, String address) throws Exception {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(address), new Listener())
            .get(20, TimeUnit.SECONDS);
    String target =
        call("Target.createTarget", new JsonObject().put("url", "about:blank"), null)
            .getString("targetId");
    this.session =
        call(
                "Target.attachToTarget",
                new JsonObject().put("targetId", target).put("flatten", true),
                null)
            .getString("sessionId");
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      call(domain + ".enable", new JsonObject());
    }
  }

  /** The program, where it is installed. */
  static Optional<Path> installed() {
    return PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
  }

  static Browser start(Path profile) throws Exception {
    Process process =
        new ProcessBuilder(
                installed().orElseThrow().toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile)
            .redirectErrorStream(true)
            .start();
    var output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String prefix = "DevTools listening on ";
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith(prefix)) {
        return new Browser(process, line.substring(prefix.length()));
      }
    }
    throw new IllegalStateException("Chromium did not start");
  }

  /** What the console, the log and the network said that a page should not make them say. */
  List<String> complaints() {
    return complaints;
  }

  void size(int width, int height) throws Exception {
    call(
        "Emulation.setDeviceMetricsOverride",
        new JsonObject()
            .put("width", width)
            .put("height", height)
            .put("deviceScaleFactor", 1)
            .put("mobile", false));
  }

  void dark(boolean dark) throws Exception {
    var feature =
        new JsonObject().put("name", "prefers-color-scheme").put("value", dark ? "dark" : "light");
    call("Emulation.setEmulatedMedia", new JsonObject().put("features", JsonArray.of(feature)));
  }

  void open(Path page) throws Exception {
    call("Page.navigate", new JsonObject().put("url", page.toUri().toString()));
  }

  /** The value of an expression; a promise is waited for. */
  Object evaluate(String expression) throws Exception {
    JsonObject answer =
        call(
            "Runtime.evaluate",
            new JsonObject()
                .put("expression", expression)
                .put("awaitPromise", true)
                .put("returnByValue", true));
    if (answer.containsKey("exceptionDetails")) {
      throw new IllegalStateException(answer.getJsonObject("exceptionDetails").encode());
    }
    return answer.getJsonObject("result").getValue("value");
  }

  /** Waits until an expression is true. */
  void await(String expression) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
    while (!Boolean.TRUE.equals(evaluate("Boolean(" + expression + ")"))) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("never true: " + expression + "; " + complaints);
      }
      Thread.sleep(50);
    }
  }

  void type(String text) throws Exception {
    call("Input.insertText", new JsonObject().put("text", text));
  }

  void press(String key, int code) throws Exception {
    for (String type : List.of("keyDown", "keyUp")) {
      call(
          "Input.dispatchKeyEvent",
          new JsonObject()
              .put("type", type)
              .put("key", key)
              .put("code", key)
              .put("windowsVirtualKeyCode", code));
    }
  }

  void screenshot(Path file) throws Exception {
    String data =
        call("Page.captureScreenshot", new JsonObject().put("format", "png")).getString("data");
    Files.write(file, Base64.getDecoder().decode(data));
  }

  private JsonObject call(String method, JsonObject parameters) throws Exception {
    return call(method, parameters, session);
  }

  private JsonObject call(String method, JsonObject parameters, String ofSession) throws Exception {
    int id = ids.incrementAndGet();
    var answer = new CompletableFuture<JsonObject>();
    answers.put(id, answer);
    var message = new JsonObject().put("id", id).put("method", method).put("params", parameters);
    if (ofSession != null) {
      message.put("sessionId", ofSession);
    }
    socket.sendText(message.encode(), true).get(20, TimeUnit.SECONDS);
    return answer.get(60, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    socket.abort();
    Stream.concat(process.descendants(), Stream.of(process.toHandle()))
        .forEach(ProcessHandle::destroyForcibly);
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Sorts what Chromium says into answers and complaints. */
  private final class Listener implements WebSocket.Listener {

    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
      text.append(data);
      if (last) {
        heard(new JsonObject(text.toString()));
        text.setLength(0);
      }
      webSocket.request(1);
      return null;
    }

    private void heard(JsonObject message) {
      if (message.containsKey("id")) {
        CompletableFuture<JsonObject> answer = answers.remove(message.getInteger("id"));
        if (message.containsKey("error")) {
          answer.completeExceptionally(new IOException(message.encode()));
        } else {
          answer.complete(message.getJsonObject("result"));
        }
        return;
      }
      JsonObject event = message.getJsonObject("params");
      switch (message.getString("method")) {
        case "Runtime.exceptionThrown", "Log.entryAdded" -> complaints.add(event.encode());
        case "Runtime.consoleAPICalled" -> {
          if (List.of("error", "warning", "assert").contains(event.getString("type"))) {
            complaints.add(event.encode());
          }
        }
        case "Network.requestWillBeSent" -> {
          String url = event.getJsonObject("request").getString("url");
          if (!url.matches("(file|blob|data|about):.*")) {
            complaints.add("asked the network for " + url);
          }
        }
        default -> {
          // nothing to complain about
        }
      }
    }
  }
}
