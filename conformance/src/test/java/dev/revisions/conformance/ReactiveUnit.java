package dev.revisions.conformance;

import dev.revisions.testing.Database;
import dev.revisions.testing.TestDatabase;
import jakarta.persistence.metamodel.Metamodel;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.reactive.provider.ReactiveServiceRegistryBuilder;
import org.hibernate.reactive.stage.Stage;

/** Hibernate Reactive on a database of its own, whose schema we made. */
public final class ReactiveUnit implements AutoCloseable {

  private final TestDatabase database;
  private final StandardServiceRegistry registry;
  private final SessionFactory factory;

  private ReactiveUnit(
      TestDatabase database, StandardServiceRegistry registry, SessionFactory factory) {
    this.database = database;
    this.registry = registry;
    this.factory = factory;
  }

  /**
   * Creates the schema of a set and starts Hibernate Reactive on it, which validates it.
   *
   * @param name the set
   */
  public static ReactiveUnit start(String name, Database kind) {
    ModelSet set =
        ModelSets.ALL.stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
    TestDatabase database = kind.create();
    Derivation.of(set).create(database);
    Map<String, Object> settings = Hibernate.settings(set, "validate");
    settings.put("jakarta.persistence.jdbc.url", database.jdbcUrl());
    settings.put("jakarta.persistence.jdbc.user", database.user());
    settings.put("jakarta.persistence.jdbc.password", database.password());
    settings.put("hibernate.connection.pool_size", 2);
    StandardServiceRegistry registry =
        new ReactiveServiceRegistryBuilder().applySettings(settings).build();
    return new ReactiveUnit(
        database, registry, Hibernate.metadata(set, registry).buildSessionFactory());
  }

  /** The entities. */
  public Metamodel metamodel() {
    return factory.getMetamodel();
  }

  /** The identifier of an entity. */
  public Object identifier(Object entity) {
    return factory.getPersistenceUnitUtil().getIdentifier(entity);
  }

  /** Does something in a transaction and waits for it. */
  public <T> T inTransaction(Function<Stage.Session, CompletionStage<T>> work) {
    try {
      return factory
          .unwrap(Stage.SessionFactory.class)
          .withTransaction(work)
          .toCompletableFuture()
          .get(30, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    factory.close();
    StandardServiceRegistryBuilder.destroy(registry);
    database.close();
  }
}
