package dev.revisions.conformance.model.composed;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJavaClass;
import org.hibernate.annotations.CollectionIdJdbcTypeCode;
import org.hibernate.annotations.JavaType;
import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ListIndexJdbcTypeCode;
import org.hibernate.annotations.MapKeyJdbcTypeCode;
import org.hibernate.annotations.Nationalized;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.LongJavaType;
import org.hibernate.type.descriptor.jdbc.SmallIntJdbcType;

/** Annotations of the user's that stand for Hibernate's. */
@Entity
class ByOwnAnnotations {
  @Id Long id;
  @Endless String endless;
  @Tiny Integer tiny;
  @Wide Integer wide;
  @Foreign String foreign_;
  @ElementCollection @ShortKey Map<String, String> keyed;
  @ElementCollection @OrderColumn @ShortIndex List<String> indexed;

  @ElementCollection
  @CollectionId(column = @Column(name = "row_id"), generator = "increment")
  @Numbered
  Collection<String> numbered;

  @Endless
  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(length = 9)
  String direct;
}

@Retention(RetentionPolicy.RUNTIME)
@JdbcTypeCode(SqlTypes.LONG32VARCHAR)
@interface Endless {}

@Retention(RetentionPolicy.RUNTIME)
@JdbcType(SmallIntJdbcType.class)
@interface Tiny {}

@Retention(RetentionPolicy.RUNTIME)
@JavaType(LongJavaType.class)
@interface Wide {}

@Retention(RetentionPolicy.RUNTIME)
@Nationalized
@interface Foreign {}

@Retention(RetentionPolicy.RUNTIME)
@MapKeyJdbcTypeCode(SqlTypes.CHAR)
@interface ShortKey {}

@Retention(RetentionPolicy.RUNTIME)
@ListIndexJdbcTypeCode(SqlTypes.SMALLINT)
@interface ShortIndex {}

@Retention(RetentionPolicy.RUNTIME)
@CollectionIdJavaClass(idType = Integer.class)
@CollectionIdJdbcTypeCode(SqlTypes.INTEGER)
@interface Numbered {}
