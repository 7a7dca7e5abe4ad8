package dev.revisions.conformance.model.tableperclass;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Shape {
  @Id @GeneratedValue Long id;

  @Column(unique = true)
  String label;

  @ManyToOne Canvas canvas;

  @Enumerated(EnumType.STRING)
  Fill fill;

  int layer;
  @ElementCollection Set<String> classes;
  @ManyToMany Set<Canvas> shownOn;
}

enum Fill {
  NONE,
  SOLID,
  HATCHED
}

@Entity
class Circle extends Shape {
  double radius;
  @ManyToOne Square inner_;
  @ElementCollection Set<String> arcs;
}

@Entity
@Table(
    name = "squares",
    uniqueConstraints =
        @UniqueConstraint(
            name = "uq_square",
            columnNames = {"side", "layer"}),
    indexes = @Index(name = "ix_square", columnList = "side"))
class Square extends Shape {
  double side;

  @Column(nullable = false)
  String grid;
}

@Entity
class RoundedSquare extends Square {
  float corner;
  @OneToOne Circle bullet;
}

@Entity
class Canvas {
  @Id Integer id;
  @ManyToOne Shape background;
  @ManyToOne RoundedSquare frame;
  @ManyToOne Circle logo;

  @OneToMany(mappedBy = "canvas")
  List<Shape> shapes;

  @ManyToMany Set<Shape> pinned;
  @ManyToMany Set<RoundedSquare> framesSeen;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Document {
  @Id UUID id;
  @Version int version;
  @Embedded Meta meta;
}

@Embeddable
record Meta(String title, @ManyToOne Canvas cover) {}

@Entity
class Letter extends Document {
  String recipient;
}

@Entity
class Memo extends Document {
  boolean urgent;
  @ManyToOne Document answers;
}
