package dev.revisions.conformance.model.views;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;

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

/** Rows of a query refer to rows of tables, and the other way round, without a foreign key. */
@Entity
@Immutable
@Subselect("select b.id as id, b.name as label, b.id as base_id from Base b")
@Synchronize("Base")
class Summary {
  @Id Long id;
  String label;

  @ManyToOne Base base;

  @ElementCollection List<String> remarks;
}

@Entity
class Remark {
  @Id Long id;

  @ManyToOne Summary summary;

  @ManyToMany Set<Summary> others;
}
