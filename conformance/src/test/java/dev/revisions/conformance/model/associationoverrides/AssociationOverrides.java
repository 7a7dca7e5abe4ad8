package dev.revisions.conformance.model.associationoverrides;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.Set;

@MappedSuperclass
abstract class Managed {
  @Id Long id;
  @ManyToOne Boss boss;
  @ManyToMany Set<Boss> bosses;
  @ElementCollection Set<String> notes;
}

@Entity
@AssociationOverride(
    name = "boss",
    joinColumns = @JoinColumn(name = "chief", nullable = false),
    foreignKey = @ForeignKey(name = "fk_chief"))
@AssociationOverride(
    name = "bosses",
    joinTable =
        @JoinTable(
            name = "plant_chiefs",
            joinColumns = @JoinColumn(name = "plant"),
            inverseJoinColumns = @JoinColumn(name = "chief")))
class Plant extends Managed {
  @Embedded
  @AssociationOverride(name = "contact", joinColumns = @JoinColumn(name = "second_contact"))
  Service second;

  @Embedded Service first;
}

@Entity
class Office extends Managed {}

@Entity
class Boss {
  @Id Long id;
}

@Embeddable
class Service {
  @ManyToOne Boss contact;
}
