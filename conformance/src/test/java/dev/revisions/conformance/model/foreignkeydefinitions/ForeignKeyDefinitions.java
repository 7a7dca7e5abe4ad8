package dev.revisions.conformance.model.foreignkeydefinitions;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
class Defined {
  @Id Long id;

  @ManyToOne
  @JoinColumn(
      name = "defined",
      foreignKey =
          @ForeignKey(
              name = "fk_defined",
              foreignKeyDefinition =
                  "foreign key (defined) references Defined (id) on delete cascade"))
  Defined defined;
}
