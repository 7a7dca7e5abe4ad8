package dev.revisions.examples.library;

import dev.revisions.examples.library.model.Author;
import dev.revisions.examples.library.model.Book;
import dev.revisions.examples.library.model.Copy;
import dev.revisions.examples.library.model.Fine;
import dev.revisions.examples.library.model.LibraryCard;
import dev.revisions.examples.library.model.Loan;
import dev.revisions.examples.library.model.Medium;
import dev.revisions.examples.library.model.Member;
import dev.revisions.examples.library.model.Person;
import dev.revisions.examples.library.model.Publisher;
import dev.revisions.examples.library.model.Setting;
import dev.revisions.examples.library.model.Shelf;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.persistence.Persistence;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;
import org.hibernate.reactive.stage.Stage;

/** The library as Hibernate Reactive sees it. */
final class Library implements AutoCloseable {

  private static final List<Class<?>> ENTITIES =
      List.of(
          Person.class,
          Author.class,
          Member.class,
          LibraryCard.class,
          Publisher.class,
          Book.class,
          Copy.class,
          Loan.class,
          Fine.class,
          Fine.Late.class,
          Fine.Damage.class,
          Medium.class,
          Medium.Recording.class,
          Medium.Chart.class,
          Shelf.class,
          Setting.class);

  private final Stage.SessionFactory sessions;

  private Library(Stage.SessionFactory sessions) {
    this.sessions = sessions;
  }

  /**
   * Opens the library; fails if the schema is not what Hibernate expects.
   *
   * @param database where it is; Hibernate Reactive wants user and password beside the URL
   */
  static Library open(SqlConnectOptions database) {
    String url =
        "postgresql://%s:%d/%s"
            .formatted(database.getHost(), database.getPort(), database.getDatabase());
    return new Library(
        Persistence.createEntityManagerFactory(
                "library",
                Map.of(
                    "jakarta.persistence.jdbc.url", url,
                    "jakarta.persistence.jdbc.user", database.getUser(),
                    "jakarta.persistence.jdbc.password", database.getPassword()))
            .unwrap(Stage.SessionFactory.class));
  }

  /** Writes one of everything. */
  void fill() {
    var samples = new Samples();
    join(
        sessions.withTransaction(
            session ->
                session
                    .persist(samples.independent().toArray())
                    .thenCompose(done -> session.persist(samples.dependent().toArray()))));
  }

  /** Reads everything: how many there are of each entity, by its name. */
  Map<String, Integer> count() {
    var counts = new TreeMap<String, Integer>();
    for (Class<?> entity : ENTITIES) {
      counts.put(entity.getSimpleName(), read(entity).size());
    }
    return counts;
  }

  private <T> List<T> read(Class<T> entity) {
    return join(
        sessions.withSession(
            session ->
                session.createSelectionQuery("from " + entity.getName(), entity).getResultList()));
  }

  private static <T> T join(CompletionStage<T> stage) {
    return stage.toCompletableFuture().join();
  }

  @Override
  public void close() {
    sessions.close();
  }
}
