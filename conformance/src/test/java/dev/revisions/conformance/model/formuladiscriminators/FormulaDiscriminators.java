package dev.revisions.conformance.model.formuladiscriminators;

import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.DiscriminatorFormula;

@Entity
@DiscriminatorFormula("case when extra is null then 'F' else 'G' end")
@DiscriminatorValue("F")
class FormulaBase {
  @Id Long id;
  String extra;
}

@Entity
@DiscriminatorValue("G")
class FormulaSub extends FormulaBase {
  String more;
}

/** What a subclass requires is checked by the formula. */
@Entity
@DiscriminatorFormula(value = "coalesce(kind, 1)", discriminatorType = DiscriminatorType.INTEGER)
@DiscriminatorValue("1")
class Kinds {
  @Id Long id;
  Integer kind;
}

@Entity
@DiscriminatorValue("2")
class OtherKind extends Kinds {
  int weight;

  @ManyToOne(optional = false)
  Kinds base;
}
