package dev.revisions.conformance.model.referencelimits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDateTime;

/** Rows of the table of basic types that MariaDB does not take. */
@Entity
class LimitRows1 {
  @Id Long id;

  @Column(secondPrecision = 9)
  LocalDateTime columnSecondPrecision9LocalDateTime;
}

/** Rows of the table of basic types that MariaDB does not take. */
@Entity
class LimitColumnLength16383String {
  @Id Long id;

  @Column(length = 16383)
  String columnLength16383String;
}

/** Rows of the table of basic types that MariaDB does not take. */
@Entity
class LimitColumnLength65535ByteArray {
  @Id Long id;

  @Column(length = 65535)
  byte[] columnLength65535ByteArray;
}
