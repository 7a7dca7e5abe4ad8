package dev.revisions.conformance.model.ondelete;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.Set;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
class Parent {
  @Id Long id;

  @OneToMany(mappedBy = "mirrored")
  @OnDelete(action = OnDeleteAction.CASCADE)
  Set<Child> children;

  @ElementCollection
  @OnDelete(action = OnDeleteAction.CASCADE)
  Set<String> words;

  @OneToMany
  @JoinColumn(name = "parent_no")
  @OnDelete(action = OnDeleteAction.CASCADE)
  Set<Child> owned;
}

@Entity
class Child {
  @Id Long id;

  @ManyToOne
  @OnDelete(action = OnDeleteAction.CASCADE)
  Parent cascade_;

  @ManyToOne
  @OnDelete(action = OnDeleteAction.SET_NULL)
  Parent setNull;

  @ManyToOne
  @OnDelete(action = OnDeleteAction.NO_ACTION)
  Parent none;

  @ManyToOne Parent mirrored;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Upper {
  @Id Long id;
}

@Entity
@OnDelete(action = OnDeleteAction.CASCADE)
class Lower extends Upper {
  String text;
}
