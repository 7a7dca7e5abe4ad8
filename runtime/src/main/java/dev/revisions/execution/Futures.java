package dev.revisions.execution;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.Iterator;
import java.util.function.Function;
import java.util.function.Supplier;

/** Ways to put futures together that Vert.x does not have. */
final class Futures {

  private Futures() {}

  /** Does something for each item, one after the other, until one fails. */
  static <T> Future<Void> each(Iterable<T> items, Function<T, Future<Void>> action) {
    Promise<Void> done = Promise.promise();
    next(items.iterator(), action, done);
    return done.future();
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

  /** The future of an action, failed where the action throws. */
  static <T> Future<T> attempt(Supplier<Future<T>> action) {
    try {
      return action.get();
    } catch (RuntimeException e) {
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
