package dev.revisions.conformance.model.inet;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.net.InetAddress;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Peer {
  @Id Long id;
  InetAddress address;

  @JdbcTypeCode(SqlTypes.INET)
  InetAddress explicit;

  @JdbcTypeCode(SqlTypes.SQLXML)
  String xml_;
}
