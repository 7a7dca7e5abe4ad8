package dev.revisions.conformance.model.history;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;
import org.hibernate.annotations.Audited;
import org.hibernate.annotations.Temporal;

@Entity
@Temporal
class Remembered {
  @Id Long id;
  String name;
}

@Entity
@Audited
class Watched {
  @Id Long id;
  String name;
  @ElementCollection Set<String> tags;
}
