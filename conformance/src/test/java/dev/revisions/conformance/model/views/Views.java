package dev.revisions.conformance.model.views;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.View;

@Entity
class Base {
  @Id Long id;
  String name;
}

@Entity
@Immutable
class Fixed {
  @Id Long id;
  String name;
  @ManyToOne Base base;
}

@Entity
@Subselect("select id, name from Base")
class Selected {
  @Id Long id;
  String name;
}

@Entity
@View(query = "select id, name from Base")
class Viewed {
  @Id Long id;
  String name;
}
