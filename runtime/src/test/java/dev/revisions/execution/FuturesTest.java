package dev.revisions.execution;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FuturesTest {

  private static final RuntimeException FIRST = new IllegalStateException("first");
  private static final RuntimeException SECOND = new IllegalStateException("second");

  @Test
  void manyStepsNeedNoDeepStack() {
    List<Integer> many = IntStream.range(0, 100_000).boxed().toList();
    var seen = new ArrayList<Integer>();
    Future<Void> done =
        Futures.each(
            many,
            item -> {
              seen.add(item);
              return Future.succeededFuture();
            });
    assertThat(done.succeeded()).isTrue();
    assertThat(seen).isEqualTo(many);
  }

  @Test
  void aStepWaitsForTheOneBefore() {
    var seen = new ArrayList<String>();
    Promise<Void> first = Promise.promise();
    Future<Void> done =
        Futures.each(
            List.of("a", "b"),
            item -> {
              seen.add(item);
              return item.equals("a") ? first.future() : Future.succeededFuture();
            });
    assertThat(seen).containsExactly("a");
    first.complete();
    assertThat(seen).containsExactly("a", "b");
    assertThat(done.succeeded()).isTrue();
  }

  @Test
  void theFirstFailureEndsIt() {
    var seen = new ArrayList<String>();
    Future<Void> done =
        Futures.each(
            List.of("a", "b"),
            item -> {
              seen.add(item);
              throw FIRST;
            });
    assertThat(done.cause()).isSameAs(FIRST);
    assertThat(seen).containsExactly("a");
  }

  @Test
  void whatComesAfterwardsComesInAnyCase() {
    Future<String> good = Future.succeededFuture("done");
    assertThat(Futures.afterwards(good, Future::succeededFuture).result()).isEqualTo("done");
    assertThat(Futures.afterwards(good, () -> Future.failedFuture(SECOND)).cause())
        .isSameAs(SECOND);

    var failure = new IllegalStateException("of the work");
    Future<String> bad = Future.failedFuture(failure);
    assertThat(Futures.afterwards(bad, () -> Future.failedFuture(SECOND)).cause())
        .isSameAs(failure)
        .hasSuppressedException(SECOND);
  }
}
