package dev.revisions.conformance.model.loosejoins;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.io.Serializable;
import java.util.List;
import org.hibernate.annotations.JoinColumnOrFormula;
import org.hibernate.annotations.JoinFormula;
import org.hibernate.annotations.NaturalId;
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

  @NaturalId Integer number;
}

@Entity
class Looser {
  @Id Long id;

  @ManyToOne
  @JoinColumnOrFormula(column = @JoinColumn(name = "land", referencedColumnName = "land"))
  @JoinColumnOrFormula(formula = @JoinFormula(value = "'x'", referencedColumnName = "town"))
  Place place;

  @ManyToOne(optional = false)
  @PropertyRef("code")
  Coded coded;

  @OneToOne
  @PropertyRef("number")
  Coded numbered;

  @OneToMany(mappedBy = "looser")
  List<Tied> tied;
}

@Entity
class Tied {
  @Id Long id;

  @ManyToOne
  @JoinFormula("(id + 1)")
  Looser looser;
}

@Entity
@IdClass(Place.Key.class)
class Place {
  @Id String land;
  @Id String town;

  record Key(String land, String town) implements Serializable {}
}
