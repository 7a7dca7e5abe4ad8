package dev.revisions.conformance;

import dev.revisions.processor.mapping.NamingStrategy;
import dev.revisions.testing.TestDatabase;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.HibernateException;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.boot.model.process.internal.EnumeratedValueConverter;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.mapping.BasicValue;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.hibernate.type.descriptor.converter.spi.BasicValueConverter;
import org.hibernate.type.descriptor.converter.spi.JpaAttributeConverter;

/** Hibernate ORM, the judge. */
final class Hibernate {

  private Hibernate() {}

  /**
   * Lets Hibernate create the schema of a set.
   *
   * @return the columns, as {@code table.column} in lower case, whose attribute goes through a
   *     converter of the set or holds the own values of an enum
   */
  static Set<String> export(ModelSet set, TestDatabase database) {
    return boot(set, database, "create-only");
  }

  /** Lets Hibernate compare the database with the set, as applications do when they start. */
  static void validate(ModelSet set, TestDatabase database) {
    boot(set, database, "validate");
  }

  /**
   * The script that Hibernate writes for a database that is not at hand.
   *
   * @param statements its statements
   * @param converted as {@link #export} tells them
   */
  record Script(List<String> statements, Set<String> converted) {}

  /**
   * Lets Hibernate write what creates the schema of a set.
   *
   * @throws HibernateException if the database cannot have it
   */
  static Script script(ModelSet set, Exporter exporter) {
    var target = new StringWriter();
    Map<String, Object> settings = new HashMap<>(settings(set, "none"));
    settings.putAll(exporter.settings());
    settings.put("jakarta.persistence.schema-generation.scripts.action", "create");
    settings.put("jakarta.persistence.schema-generation.scripts.create-target", target);
    Set<String> converted = boot(set, settings);
    List<String> statements =
        target.toString().lines().map(line -> line.replaceFirst(";$", "")).toList();
    return new Script(statements, converted);
  }

  private static Set<String> boot(ModelSet set, TestDatabase database, String action) {
    return boot(set, settings(set, database, action));
  }

  private static Set<String> boot(ModelSet set, Map<String, Object> settings) {
    StandardServiceRegistry registry =
        new StandardServiceRegistryBuilder().applySettings(settings).build();
    try {
      Metadata metadata = metadata(set, registry);
      metadata.buildSessionFactory().close();
      return convertedColumns(metadata);
    } finally {
      StandardServiceRegistryBuilder.destroy(registry);
    }
  }

  static Metadata metadata(ModelSet set, StandardServiceRegistry registry) {
    var sources = new MetadataSources(registry);
    managedClasses(set).forEach(sources::addAnnotatedClass);
    set.packageNames().forEach(sources::addPackage);
    return sources.buildMetadata();
  }

  static Set<Class<?>> managedClasses(ModelSet set) {
    var managed = new LinkedHashSet<Class<?>>();
    for (Class<?> type : set.classes()) {
      if (type.isAnnotationPresent(Entity.class)
          || type.isAnnotationPresent(MappedSuperclass.class)
          || type.isAnnotationPresent(Embeddable.class)
          || type.isAnnotationPresent(Converter.class)) {
        managed.add(type);
      }
    }
    return managed;
  }

  private static Map<String, Object> settings(ModelSet set, TestDatabase database, String action) {
    Map<String, Object> settings = new HashMap<>(settings(set, action));
    settings.put("jakarta.persistence.jdbc.url", database.jdbcUrl());
    settings.put("jakarta.persistence.jdbc.user", database.user());
    settings.put("jakarta.persistence.jdbc.password", database.password());
    settings.put("hibernate.connection.pool_size", 2);
    return settings;
  }

  /** The settings but for the connection. */
  static Map<String, Object> settings(ModelSet set, String action) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("hibernate.hbm2ddl.auto", action);
    settings.put("hibernate.hbm2ddl.halt_on_error", true);
    settings.put("hibernate.hbm2ddl.create_namespaces", true);
    settings.put(
        "jakarta.persistence.validation.mode", set.conventions().validated() ? "ddl" : "none");
    settings.put("hibernate.globally_quoted_identifiers", set.conventions().quoted());
    if (set.conventions().naming() == NamingStrategy.SNAKE_CASE) {
      settings.put("hibernate.physical_naming_strategy", PhysicalNamingStrategySnakeCaseImpl.class);
    }
    return settings;
  }

  private static Set<String> convertedColumns(Metadata metadata) {
    var columns = new TreeSet<String>();
    for (Table table : metadata.collectTableMappings()) {
      for (Column column : table.getColumns()) {
        if (isConvertedByUser(column)) {
          columns.add((table.getName() + "." + column.getName()).toLowerCase(Locale.ROOT));
        }
      }
    }
    return columns;
  }

  private static boolean isConvertedByUser(Column column) {
    return column.getValue() instanceof BasicValue value
        && isOfUser(value.getResolution().getValueConverter());
  }

  private static boolean isOfUser(BasicValueConverter<?, ?> converter) {
    return converter instanceof EnumeratedValueConverter<?, ?>
        || converter instanceof JpaAttributeConverter<?, ?> jpa
            && !jpa.getConverterBean().getBeanClass().getName().startsWith("org.hibernate.");
  }
}
