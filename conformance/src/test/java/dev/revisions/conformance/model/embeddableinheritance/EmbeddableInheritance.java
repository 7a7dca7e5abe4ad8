package dev.revisions.conformance.model.embeddableinheritance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

@Entity
class Container {
  @Id Long id;
  @Embedded Shape shape;
}

@Embeddable
class Shape {
  String label;
}

@Embeddable
class Circle extends Shape {
  double radius;
}

@Embeddable
class Square extends Shape {
  int side;
}

/**
 * The discriminator under another name and type, further levels, what is required of a subclass.
 */
@Embeddable
@DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER)
class Cost {
  @Column(nullable = false)
  BigDecimal amount;

  @Embedded Currency currency;
}

@Embeddable
class Currency {
  @Column(length = 3)
  String code;
}

@Embeddable
@DiscriminatorValue("7")
class TaxedCost extends Cost {
  @Column(nullable = false)
  BigDecimal tax;

  @ManyToOne Container container;
  @ElementCollection List<String> notes;
}

@Embeddable
class FinalCost extends TaxedCost {
  LocalDate due;
}

@Entity
class Invoice {
  @Id Long id;

  @Embedded
  @AttributeOverride(name = "currency.code", column = @Column(name = "cc", length = 4))
  Cost cost;

  @ElementCollection @OrderColumn List<Shape> shapes;
  @ElementCollection Set<Shape> bag;
}

/** Of a subclass alone there is no other to tell it from. */
@Entity
class Parking {
  @Id Long id;
  @Embedded Car car;
}

@Embeddable
class Vehicle {
  int wheels;
}

@Embeddable
class Car extends Vehicle {
  int doors;
}
