package dev.revisions.execution;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Ways to put futures together that Vert.x does not have. */
final class Futures {

  private Futures() {}

  /** Does something for each item, one after the other, until one fails. */
  static <T> Future<Void> each(Iterable<T> items, Function<T, Future<Void>> action) {
    Promise<Void> done = Promise.promise();
    next(items.iterator(), action, done);
    return done.future();
  }

  /** Does something for each item, for so many at a time, until one fails. */
  static <T> Future<Void> parallel(
      Iterable<T> items, int workers, Function<T, Future<Void>> action) {
    var queue = new ConcurrentLinkedQueue<T>();
    items.forEach(queue::add);
    int most = Math.min(workers, queue.size());
    return Future.all(
            Stream.generate(() -> each(() -> new Rest<>(queue), action)).limit(most).toList())
        .mapEmpty();
  }

  /** What nobody else has taken from a queue. */
  private static final class Rest<T> implements Iterator<T> {
    private final Queue<T> queue;
    private T next;

    Rest(Queue<T> queue) {
      this.queue = queue;
    }

    @Override
    public boolean hasNext() {
      next = next == null ? queue.poll() : next;
      return next != null;
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      T taken = next;
      next = null;
      return taken;
    }
  }

  /** Neither a chain of futures nor a recursion: both would be as deep as there are items. */
  private static <T> void next(
      Iterator<T> items, Function<T, Future<Void>> action, Promise<Void> done) {
    while (items.hasNext()) {
      T item = items.next();
      Future<Void> step = attempt(() -> action.apply(item));
      if (!step.succeeded()) {
        step.onSuccess(end -> next(items, action, done)).onFailure(done::fail);
        return;
      }
    }
    done.complete();
  }

  /**
   * The future of an action, failed where the action throws. An error is no exception to that: in
   * the code of a revision it may be a class that is missing, and nobody else would hear of it.
   */
  static <T> Future<T> attempt(Supplier<Future<T>> action) {
    try {
      return action.get();
    } catch (RuntimeException | Error e) {
      return Future.failedFuture(e);
    }
  }

  /**
   * The outcome of a future, given after something else was done in any case; if the future failed,
   * a failure of that is added to its own.
   */
  static <T> Future<T> afterwards(Future<T> future, Supplier<Future<Void>> last) {
    return future.transform(
        outcome ->
            attempt(last)
                .transform(
                    end -> {
                      if (outcome.failed()) {
                        if (end.failed() && end.cause() != outcome.cause()) {
                          outcome.cause().addSuppressed(end.cause());
                        }
                        return Future.failedFuture(outcome.cause());
                      }
                      return end.succeeded()
                          ? Future.succeededFuture(outcome.result())
                          : Future.failedFuture(end.cause());
                    }));
  }
}
