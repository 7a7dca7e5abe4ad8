package dev.revisions.conformance.model.lobs;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.io.Serializable;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.NClob;
import java.util.List;
import java.util.Set;
import org.hibernate.Length;

@Entity
class Large {
  @Id Long id;
  @Lob String text;

  @Lob
  @Column(length = 100)
  String tiny;

  @Lob
  @Column(length = 70_000)
  String medium;

  @Lob
  @Column(length = Length.LONG32)
  String longest;

  @Lob byte[] bytes;

  @Lob
  @Column(length = 70_000)
  byte[] mediumBytes;

  @Lob char[] characters;

  @Lob
  @Column(nullable = false)
  String required;
}

@Entity
class Locators {
  @Id Long id;
  Blob blob_;
  Clob clob_;
  NClob nclob_;
  @Lob Blob annotated;

  @Column(length = 100)
  Blob shorter;

  @Column(nullable = false)
  Blob required;

  @Lob
  @Column(name = "calledClob")
  Clob calledClob;

  @Column(name = "called")
  NClob named;

  @Basic(fetch = FetchType.LAZY)
  Clob lazy;
}

@Entity
class Objects_ {
  @Id Long id;
  @Lob Serializable anything;
  @Lob Blueprint blueprint;
  Blueprint inline;
  @ElementCollection @Lob List<String> texts;
  @ElementCollection @Lob Set<byte[]> blobs;

  @ElementCollection
  @Lob
  @Column(name = "called")
  List<String> named;
}

class Blueprint implements Serializable {
  String lines;
}
