package dev.revisions.conformance.model.loosejoins;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.JoinFormula;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;
import org.hibernate.annotations.PropertyRef;

@Entity
class Loose {
  @Id Long id;

  @ManyToOne
  @NotFound(action = NotFoundAction.IGNORE)
  Loose ignored;

  @ManyToOne
  @JoinFormula("id")
  Loose formula;

  @ManyToOne
  @JoinColumn(name = "ref_code")
  @PropertyRef("code")
  Coded coded;
}

@Entity
class Coded {
  @Id Long id;

  @Column(unique = true, length = 5)
  String code;
}
