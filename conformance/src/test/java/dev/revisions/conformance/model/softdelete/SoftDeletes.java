package dev.revisions.conformance.model.softdelete;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;
import org.hibernate.type.YesNoConverter;

@Entity
@SoftDelete
class Soft {
  @Id Long id;
  @ElementCollection @SoftDelete Set<String> words;
}

@Entity
@SoftDelete(strategy = SoftDeleteType.ACTIVE)
class Active {
  @Id Long id;
}

@Entity
@SoftDelete(strategy = SoftDeleteType.TIMESTAMP, columnName = "gone_at")
class Stamped {
  @Id Long id;
}

@Entity
@SoftDelete(columnName = "gone", converter = YesNoConverter.class)
class Converted {
  @Id Long id;
}
