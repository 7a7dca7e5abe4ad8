package dev.revisions.conformance.model.embeddableinheritance;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

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
