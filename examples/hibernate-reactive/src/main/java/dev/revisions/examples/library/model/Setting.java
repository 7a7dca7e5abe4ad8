package dev.revisions.examples.library.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

/** Something that can be configured; mapped by its getters. */
@Entity
@Table(name = "settings")
public class Setting {

  private String name;
  private String text;

  /** The name. */
  @Id
  @Column(length = 60)
  public String getName() {
    return name;
  }

  /** Sets the name. */
  public void setName(String name) {
    this.name = name;
  }

  /** The value as text. */
  @Column(name = "content", length = 2000)
  public String getText() {
    return text;
  }

  /** Sets the value as text. */
  public void setText(String text) {
    this.text = text;
  }

  /** The value as a number. */
  @Transient
  public int getNumber() {
    return Integer.parseInt(text);
  }
}
