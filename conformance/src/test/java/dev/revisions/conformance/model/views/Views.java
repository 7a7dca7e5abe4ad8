package dev.revisions.conformance.model.views;

import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;
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

/** Rows of a view, which Hibernate creates and we leave to a revision of the user's. */
@Entity
@View(query = "select id, name from Base")
@Synchronize("Base")
class BaseView {
  @Id Long id;
  String name;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(
      name = "id",
      insertable = false,
      updatable = false,
      foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  Base base;
}

@Entity
class Annotated {
  @Id Long id;

  @ManyToOne
  @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  BaseView view;

  @ManyToMany
  @JoinTable(
      foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT),
      inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  Set<BaseView> views;
}
