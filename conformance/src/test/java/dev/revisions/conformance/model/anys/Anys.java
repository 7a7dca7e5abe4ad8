package dev.revisions.conformance.model.anys;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.AnyKeyJdbcTypeCode;
import org.hibernate.annotations.ManyToAny;
import org.hibernate.type.SqlTypes;

@Entity
class Loose {
  @Id Long id;

  @Any
  @AnyKeyJavaClass(Long.class)
  @Column(name = "kind")
  @JoinColumn(name = "target_id")
  @AnyDiscriminatorValue(discriminator = "A", entity = First.class)
  @AnyDiscriminatorValue(discriminator = "B", entity = Other.class)
  Object target;

  @ManyToAny
  @AnyKeyJavaClass(Long.class)
  @Column(name = "kind")
  @JoinTable(
      name = "loose_many",
      joinColumns = @JoinColumn(name = "loose_id"),
      inverseJoinColumns = @JoinColumn(name = "target_id"))
  @AnyDiscriminatorValue(discriminator = "A", entity = First.class)
  @AnyDiscriminatorValue(discriminator = "B", entity = Other.class)
  Set<Object> targets;
}

@Entity
class First {
  @Id Long id;
}

@Entity
class Other {
  @Id Long id;
}

@Entity
@Inheritance
class Pointing {
  @Id Long id;

  @Any(optional = false)
  @AnyDiscriminator(DiscriminatorType.INTEGER)
  @AnyKeyJavaClass(Integer.class)
  @Column(name = "what_kind", nullable = false)
  @JoinColumn(name = "what_id")
  @AnyDiscriminatorValue(discriminator = "1", entity = Numbered.class)
  Object what;

  @Any
  @AnyDiscriminator(DiscriminatorType.CHAR)
  @AnyKeyJavaClass(String.class)
  @JoinColumn
  @AnyDiscriminatorValue(discriminator = "n", entity = Lettered.class)
  Object plain;

  @Embedded Pointer pointer;

  @ManyToAny
  @AnyOfMine
  @OrderColumn(name = "place")
  @JoinTable(name = "pointing_list", inverseJoinColumns = @JoinColumn(name = "ref"))
  List<Object> list;

  @ManyToAny
  @AnyOfMine
  @Column(name = "sort", length = 8, nullable = false)
  @MapKeyColumn(name = "label", length = 10)
  @JoinTable(
      name = "pointing_map",
      joinColumns = @JoinColumn(name = "pointing"),
      inverseJoinColumns = @JoinColumn(name = "ref", nullable = false))
  Map<String, Object> map;

  @ManyToAny
  @AnyOfMine
  @Column(name = "sort")
  @JoinTable(name = "pointing_bag")
  Collection<Object> bag;
}

@Entity
class PointingOn extends Pointing {
  @Any
  @AnyKeyJavaClass(UUID.class)
  @Column(name = "on_kind", length = 20)
  @JoinColumn(name = "on_id", unique = true)
  @AnyDiscriminatorValue(discriminator = "marked", entity = Marked.class)
  Object on;
}

@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@AnyKeyJavaClass(Long.class)
@AnyDiscriminator(DiscriminatorType.STRING)
@AnyDiscriminatorValue(discriminator = "f", entity = First.class)
@interface AnyOfMine {}

@Embeddable
class Pointer {
  String why;

  @Any
  @AnyKeyJavaClass(Long.class)
  @AnyKeyJdbcTypeCode(SqlTypes.INTEGER)
  @Column(name = "ptr_kind", length = 3)
  @JoinColumn(name = "ptr_id")
  @AnyDiscriminatorValue(discriminator = "f", entity = First.class)
  Object to;
}

@Entity
class Numbered {
  @Id Integer id;
}

@Entity
class Lettered {
  @Id String id;
}

@Entity
class Marked {
  @Id UUID id;
}
