package dev.revisions.execution;

import io.vertx.core.Future;
import java.util.Collection;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;

/**
 * What became of many that do not hold each other up, by name. It is filled from whichever thread.
 *
 * @param done what those reported that succeeded
 * @param failed why the others did not
 */
record Outcomes<T>(SortedMap<String, T> done, SortedMap<String, Throwable> failed) {

  Outcomes() {
    this(new ConcurrentSkipListMap<>(), new ConcurrentSkipListMap<>());
  }

  /** The same once these are done as well, so many at a time. */
  Future<Outcomes<T>> of(Collection<String> names, int workers, Function<String, Future<T>> work) {
    return Futures.parallel(
            names,
            workers,
            name ->
                Futures.attempt(() -> work.apply(name))
                    .<Void>transform(
                        outcome -> {
                          if (outcome.succeeded()) {
                            done.put(name, outcome.result());
                          } else {
                            failed.put(name, outcome.cause());
                          }
                          return Future.succeededFuture();
                        }))
        .map(this);
  }
}
