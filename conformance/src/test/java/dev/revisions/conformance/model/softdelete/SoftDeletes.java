package dev.revisions.conformance.model.softdelete;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.TrueFalseConverter;
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

@Entity
@SoftDelete(comment = "gone to the attic", converter = NumericBooleanConverter.class)
class Numbered {
  @Id Long id;

  @ManyToMany
  @SoftDelete(columnName = "cut", converter = TrueFalseConverter.class)
  Set<Soft> softs;

  @ElementCollection
  @SoftDelete(strategy = SoftDeleteType.ACTIVE)
  List<String> notes;

  @ElementCollection
  @OrderColumn
  @SoftDelete(strategy = SoftDeleteType.TIMESTAMP)
  List<String> steps;
}

@Entity
@SoftDelete(columnName = "`Gone`", converter = Cross.class)
class Crossed {
  @Id Long id;
}

@Converter
class Cross implements AttributeConverter<Boolean, String> {
  @Override
  public String convertToDatabaseColumn(Boolean gone) {
    return Boolean.TRUE.equals(gone) ? "x" : "-";
  }

  @Override
  public Boolean convertToEntityAttribute(String mark) {
    return "x".equals(mark);
  }
}

/** The mark of a hierarchy is in the table of its root. */
@Entity
@SoftDelete
class Trunk {
  @Id Long id;
}

@Entity
class Branch extends Trunk {
  int length;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@SoftDelete(strategy = SoftDeleteType.ACTIVE, converter = YesNoConverter.class)
abstract class Stem extends Grown {
  @Id Long id;
}

@MappedSuperclass
abstract class Grown {
  String soil;
}

@Entity
class Leaf extends Stem {
  String form;
}
