package dev.revisions.conformance.model.forum;

import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;

@Entity
@Table(
    name = "users",
    uniqueConstraints = {
      @UniqueConstraint(columnNames = "nick"),
      @UniqueConstraint(columnNames = {"mail", "provider"})
    })
class User {
  @Id @GeneratedValue Long id;

  @Column(nullable = false, length = 50)
  String nick;

  String mail;
  String provider;

  @Column(nullable = false)
  byte[] passwordHash;

  @Column(length = 16)
  byte[] salt;

  Timestamp lastSeen;
  Date joined;

  @SuppressWarnings("deprecation")
  @Temporal(TemporalType.DATE)
  Date birthday;

  @ManyToMany
  @JoinTable(
      name = "user_ignores",
      joinColumns = @JoinColumn(name = "user_id"),
      inverseJoinColumns = @JoinColumn(name = "ignored_id"))
  Set<User> ignores;

  @ManyToMany(mappedBy = "members")
  Set<UserGroup> groups;
}

@Entity
@Table(name = "user_groups")
class UserGroup {
  @Id @GeneratedValue Long id;

  @Column(unique = true)
  String name;

  @ManyToMany Set<User> members;
  @ElementCollection Set<Permission> permissions;
}

enum Permission {
  READ,
  POST,
  EDIT,
  MODERATE,
  ADMIN
}

@Entity
class Board {
  @Id @GeneratedValue Long id;
  String title;
  @ManyToOne Board parent;

  @ManyToMany
  @JoinTable(name = "board_moderators")
  List<User> moderators;

  int position;
}

@Entity
class Topic {
  @Id @GeneratedValue Long id;

  @ManyToOne(optional = false)
  Board board;

  @ManyToOne User author;

  @Column(length = 200)
  String subject;

  boolean pinned;
  boolean locked;
  long views;
  @OneToOne Post lastPost;

  @OneToOne(mappedBy = "topic")
  Poll poll;
}

@Entity
@Table(
    indexes = {
      @Index(name = "ix_post_topic_written", columnList = "topic_id, written desc"),
      @Index(columnList = "author_id")
    })
class Post {
  @Id @GeneratedValue Long id;

  @ManyToOne(optional = false)
  Topic topic;

  @ManyToOne User author;

  @Column(nullable = false)
  Instant written;

  @Column(length = 65536)
  String text;

  @ManyToOne Post replyTo;
  @OneToMany @JoinColumn List<Attachment> attachments;

  @ElementCollection
  @CollectionTable(name = "post_edits", joinColumns = @JoinColumn(name = "post_id"))
  List<Edit> edits;
}

@Embeddable
class Edit {
  Instant at;
  @ManyToOne User editor;
  String reason;
}

@Entity
class Attachment {
  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  String id;

  String fileName;
  String mimeType;
  int size;

  @Basic(fetch = FetchType.LAZY)
  @Column(length = 20_000_000)
  byte[] content;
}

@Entity
class Poll {
  @Id Long id;
  @MapsId @OneToOne Topic topic;
  String question;

  @OneToMany(mappedBy = "poll")
  Set<PollChoice> choices;
}

@Entity
class PollChoice {
  @Id @GeneratedValue Long id;
  @ManyToOne Poll poll;
  String label;
  @ManyToMany Set<User> voters;
}

@Entity
class PrivateMessage {
  @Id @GeneratedValue Long id;
  @ManyToOne User sender;

  @ManyToMany
  @JoinTable(name = "pm_recipients")
  Collection<User> recipients;

  String subject;
  @Lob byte[] body;
  Boolean deletedBySender;
}

@Entity
class Badge {
  @Id String code;
  Calendar awardedSince;

  @Column(scale = 4)
  BigDecimal weight;

  @OneToMany Set<BadgeAward> awards;
}

@Entity
class BadgeAward {
  @Id @GeneratedValue Long id;
  @ManyToOne User holder;
  java.sql.Date awardedOn;
  java.sql.Time awardedAt;
}

@Entity
class Report {
  @Id @GeneratedValue Long id;

  @ManyToOne
  @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  Post post;

  @ManyToOne User reporter;
  TimeZone reportersZone;
}
