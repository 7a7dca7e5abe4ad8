package dev.revisions.conformance.model.json;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Documents {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.JSON)
  Map<String, Object> map;

  @JdbcTypeCode(SqlTypes.JSON)
  String text;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(nullable = false)
  List<String> list;
}
