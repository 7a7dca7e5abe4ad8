package dev.revisions.processor.mapping;

/**
 * The JDBC type that is chosen for a column.
 *
 * @param code what {@code org.hibernate.type.SqlTypes} calls it
 * @param described whether a class of Hibernate's says it, as {@code @JdbcType} does, and not the
 *     code
 */
record JdbcType(int code, boolean described) {}
