package dev.revisions.conformance.model.anys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import java.util.Set;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.ManyToAny;

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
