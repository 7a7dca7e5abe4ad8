package dev.revisions.conformance.model.foreignkeydefinitions;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.Set;

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

/** In a collection and a join table; with what is behind it, and without a name. */
@Entity
class Collecting {
  @Id Long id;

  @ElementCollection
  @CollectionTable(
      joinColumns = @JoinColumn(name = "owner_id"),
      foreignKey =
          @ForeignKey(
              name = "fk_tags_owner",
              foreignKeyDefinition =
                  "FOREIGN KEY (owner_id)  REFERENCES Collecting (id) ON UPDATE CASCADE"))
  Set<String> tags;

  @ManyToMany
  @JoinTable(
      name = "collected",
      joinColumns = @JoinColumn(name = "c"),
      inverseJoinColumns = @JoinColumn(name = "d"),
      inverseForeignKey =
          @ForeignKey(
              name = "fk_collected",
              foreignKeyDefinition =
                  "foreign key (d) references Defined (id) on delete cascade on update cascade"))
  Set<Defined> all;
}
