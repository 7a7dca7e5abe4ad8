package dev.revisions.conformance.model.formuladiscriminators;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
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
