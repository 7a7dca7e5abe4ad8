package dev.revisions.conformance.model.referencecolumns;

import jakarta.persistence.Basic;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.UUID;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.FractionalSeconds;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.SourceType;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UpdateTimestamp;

/** Rows with what is said of columns, of the table of special types, in their order. */
@Entity
@SuppressWarnings("deprecation")
class ColumnRows1 {
  @Id Long id;

  @Column(length = 36)
  UUID columnLength36Uuid;

  @Column(length = 36, columnDefinition = "varchar(36)")
  UUID columnLength36ColumnDefinitionVarchar36Uuid;

  ArrayList<String> plainArrayListString;

  @Lob Serializable lobSerializable;

  @Column(columnDefinition = "text")
  String columnColumnDefinitionTextString;

  @Column(columnDefinition = "numeric(5,1) default 3.2", nullable = false)
  BigDecimal columnColumnDefinitionNumeric51Default32NullableFalseBigDe;

  @Column(nullable = false, unique = true)
  String columnNullableFalseUniqueTrueString;

  @Basic(optional = false)
  String basicOptionalFalseString;

  @Basic(optional = false)
  @Column(nullable = true)
  String basicOptionalFalseColumnNullableTrueString;

  @Formula("1+1")
  int formula11Int;

  @Transient int transientInt;

  transient int transientInt2;

  static int staticIntX;

  final int finalIntX0 = 0;

  @ColumnDefault("42")
  int columnDefault42Int;

  @ColumnDefault("'abc'")
  @Column(nullable = false)
  String columnDefaultAbcColumnNullableFalseString;

  @Column(columnDefinition = "varchar(10)")
  @ColumnDefault("'abc'")
  String columnColumnDefinitionVarchar10ColumnDefaultAbcString;

  @ColumnDefault("now()")
  Instant columnDefaultNowInstant;

  @Check(constraints = "checkConstraintsX0Int > 0")
  int checkConstraintsX0Int;

  @Check(name = "pos_1", constraints = "checkNamePosConstraintsX0Int > 0")
  int checkNamePosConstraintsX0Int;

  @Check(constraints = "checkConstraintsX0CheckConstraintsX10Int > 0")
  @Check(constraints = "checkConstraintsX0CheckConstraintsX10Int < 10")
  int checkConstraintsX0CheckConstraintsX10Int;

  @Column(check = @CheckConstraint(constraint = "columnCheckCheckConstraintConstraintX0Int > 0"))
  int columnCheckCheckConstraintConstraintX0Int;

  @Column(
      check =
          @CheckConstraint(
              name = "pos_2",
              constraint = "columnCheckCheckConstraintNamePosConstraintX0Int > 0"))
  int columnCheckCheckConstraintNamePosConstraintX0Int;

  @Column(
      check = {
        @CheckConstraint(
            name = "pos_3",
            constraint = "columnCheckCheckConstraintNamePosConstraintX0CheckConstrai > 0"),
        @CheckConstraint(
            name = "lt_4",
            constraint = "columnCheckCheckConstraintNamePosConstraintX0CheckConstrai < 9")
      })
  int columnCheckCheckConstraintNamePosConstraintX0CheckConstrai;
}

/** Rows with what is said of columns, of the table of special types, in their order. */
@Entity
@SuppressWarnings({"deprecation", "removal"})
class ColumnRows2 {
  @Id Long id;

  @Comment("hello")
  String commentHelloString;

  @Generated String generatedString;

  @GeneratedColumn("id + 1")
  long generatedColumnId1Long;

  @CreationTimestamp Instant creationTimestampInstant;

  @UpdateTimestamp LocalDateTime updateTimestampLocalDateTime;

  @CurrentTimestamp Instant currentTimestampInstant;

  @CurrentTimestamp(source = SourceType.DB)
  Instant currentTimestampSourceSourceTypeDbInstant;

  @ColumnTransformer(
      read = "upper(columnTransformerReadUpperXWriteLowerString)",
      write = "lower(?)")
  String columnTransformerReadUpperXWriteLowerString;

  @FractionalSeconds(4)
  Instant fractionalSeconds4Instant;

  @Column(name = "`quoted Name`")
  String columnNameQuotedNameString;

  @Column(name = "\"dq\"")
  String columnNameDqString;

  String myLongName;

  @Column(name = "Mixed_Case")
  String columnNameMixedCaseString;
}

/** Rows with what is said of columns, of the table of special types, in their order. */
@Entity
class ColumnVersionInt {
  @Id Long id;

  @Version int versionInt;
}

/** Rows with what is said of columns, of the table of special types, in their order. */
@Entity
class ColumnVersionInteger {
  @Id Long id;

  @Version Integer versionInteger;
}

/** Rows with what is said of columns, of the table of special types, in their order. */
@Entity
class ColumnVersionLong {
  @Id Long id;

  @Version long versionLong;
}

/** Rows with what is said of columns, of the table of special types, in their order. */
@Entity
class ColumnVersionInstant {
  @Id Long id;

  @Version Instant versionInstant;
}

/** Rows with what is said of columns, of the table of special types, in their order. */
@Entity
class ColumnVersionTimestamp {
  @Id Long id;

  @Version Timestamp versionTimestamp;
}

/** Rows with what is said of columns, of the table of special types, in their order. */
@Entity
class ColumnNaturalIdString {
  @Id Long id;

  @NaturalId String naturalIdString;
}

/** Rows with what is said of columns, of the table of special types, in their order. */
@Entity
class ColumnNaturalIdColumnNullableFalseString {
  @Id Long id;

  @NaturalId
  @Column(nullable = false)
  String naturalIdColumnNullableFalseString;
}

/** Rows with what is said of columns, of the table of special types, in their order. */
@Entity
class ColumnTenantIdString {
  @Id Long id;

  @TenantId String tenantIdString;
}

/** A row of the table of special types. */
@Entity
class Probe {
  @Id Long id;

  @Column(table = "Probe")
  String columnTableProbeString;
}
