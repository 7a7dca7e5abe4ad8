package dev.revisions.conformance.model.realm;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedQueries;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.Nationalized;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Table(name = "REALM")
@Entity
@NamedQueries({@NamedQuery(name = "getAllRealmIds", query = "select realm.id from Realm realm")})
class Realm {
  @Id
  @Column(name = "ID", length = 36)
  @Access(AccessType.PROPERTY)
  protected String id;

  @Column(name = "NAME", unique = true)
  String name;

  @Column(name = "ENABLED")
  boolean enabled;

  @Column(name = "SSO_IDLE_TIMEOUT")
  private int ssoIdleTimeout;

  @OneToMany(
      cascade = {CascadeType.ALL},
      orphanRemoval = true,
      mappedBy = "realm")
  Collection<RealmAttribute> attributes;

  @ElementCollection
  @MapKeyColumn(name = "NAME")
  @Column(name = "ATTR_VALUE")
  @CollectionTable(
      name = "REALM_SMTP_CONFIG",
      joinColumns = {@JoinColumn(name = "REALM_ID")})
  Map<String, String> smtpConfig;

  @ElementCollection
  @Column(name = "ATTR_VALUE")
  @CollectionTable(
      name = "REALM_SUPPORTED_LOCALES",
      joinColumns = {@JoinColumn(name = "REALM_ID")})
  Set<String> supportedLocales;

  @OneToMany
  @JoinTable(
      name = "REALM_DEFAULT_GROUPS",
      joinColumns = {@JoinColumn(name = "REALM_ID")},
      inverseJoinColumns = {@JoinColumn(name = "GROUP_ID")})
  Collection<Group> defaultGroups;

  @OneToOne
  @JoinColumn(name = "MASTER_ADMIN_CLIENT")
  Client masterAdminClient;

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}

@Table(name = "REALM_ATTRIBUTE")
@Entity
@IdClass(RealmAttribute.Key.class)
class RealmAttribute {
  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "REALM_ID")
  Realm realm;

  @Id
  @Column(name = "NAME")
  String name;

  @Nationalized
  @Column(name = "ATTR_VALUE")
  String value;

  public static class Key implements Serializable {
    Realm realm;
    String name;

    @Override
    public boolean equals(Object o) {
      return o instanceof Key k && Objects.equals(k.name, name);
    }

    @Override
    public int hashCode() {
      return Objects.hash(name);
    }
  }
}

@Entity
@Table(
    name = "CLIENT",
    uniqueConstraints = {@UniqueConstraint(columnNames = {"REALM_ID", "CLIENT_ID"})})
class Client {
  @Id
  @Column(name = "ID", length = 36)
  String id;

  @Column(name = "CLIENT_ID")
  String clientId;

  @Column(name = "NOT_BEFORE")
  int notBefore;

  @Column(name = "REALM_ID")
  String realmId;

  @ElementCollection
  @Column(name = "ATTR_VALUE")
  @CollectionTable(
      name = "WEB_ORIGINS",
      joinColumns = {@JoinColumn(name = "CLIENT_ID")})
  Set<String> webOrigins;

  @ElementCollection
  @MapKeyColumn(name = "BINDING_NAME")
  @Column(name = "FLOW_ID", length = 4000)
  @CollectionTable(
      name = "CLIENT_AUTH_FLOW_BINDINGS",
      joinColumns = {@JoinColumn(name = "CLIENT_ID")})
  Map<String, String> authFlowBindings;

  @ElementCollection
  @MapKeyColumn(name = "NAME")
  @Column(name = "ATTR_VALUE")
  @CollectionTable(
      name = "CLIENT_NODE_REGISTRATIONS",
      joinColumns = {@JoinColumn(name = "CLIENT_ID")})
  Map<String, Integer> registeredNodes;

  @ElementCollection(targetClass = String.class)
  @CollectionTable(
      name = "SCOPE_MAPPING",
      joinColumns =
          @JoinColumn(name = "CLIENT_ID", foreignKey = @ForeignKey(name = "FK_SCOPE_CLIENT")))
  @Column(name = "ROLE_ID")
  Set<String> scopeMappings;
}

@Entity
@Table(
    name = "KEYCLOAK_GROUP",
    uniqueConstraints = @UniqueConstraint(columnNames = {"REALM_ID", "PARENT_GROUP", "NAME"}))
class Group {
  @Id
  @Column(name = "ID", length = 36)
  @Access(AccessType.PROPERTY)
  private String id;

  @Nationalized
  @Column(name = "NAME")
  String name;

  @Column(name = "PARENT_GROUP")
  String parentId;

  @Column(name = "REALM_ID")
  String realm;

  @Column(name = "TYPE")
  int type = 0;

  @OneToMany(cascade = CascadeType.REMOVE, orphanRemoval = true, mappedBy = "group")
  Collection<GroupAttribute> attributes;

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}

@Entity
@Table(name = "GROUP_ATTRIBUTE")
class GroupAttribute {
  @Id
  @Column(name = "ID", length = 36)
  String id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "GROUP_ID")
  Group group;

  @Column(name = "NAME")
  String name;

  @Nationalized
  @Column(name = "ATTR_VALUE", length = 4000)
  String value;
}

@Entity
@Table(
    name = "USER_ENTITY",
    uniqueConstraints = {
      @UniqueConstraint(columnNames = {"REALM_ID", "USERNAME"}),
      @UniqueConstraint(columnNames = {"REALM_ID", "EMAIL_CONSTRAINT"})
    })
class User {
  @Id
  @Column(name = "ID", length = 36)
  String id;

  @Nationalized
  @Column(name = "USERNAME")
  String username;

  @Column(name = "EMAIL_CONSTRAINT")
  String emailConstraint;

  @Column(name = "REALM_ID")
  String realmId;

  @Column(name = "CREATED_TIMESTAMP")
  Long createdTimestamp;

  @OneToMany(mappedBy = "user")
  Collection<Credential> credentials;

  @OneToMany(mappedBy = "user")
  Set<UserConsent> consents;
}

@Entity
@Table(name = "CREDENTIAL")
class Credential {
  @Id
  @Column(name = "ID", length = 36)
  String id;

  @Lob
  @Column(name = "SECRET_DATA")
  String secretData;

  @Column(name = "SALT")
  byte[] salt;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "USER_ID")
  User user;

  @Column(name = "PRIORITY")
  int priority;
}

@Entity
@Table(name = "USER_GROUP_MEMBERSHIP")
@IdClass(Membership.Key.class)
class Membership {
  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "USER_ID")
  User user;

  @Id
  @Column(name = "GROUP_ID")
  String groupId;

  @Column(name = "MEMBERSHIP_TYPE")
  @Enumerated(EnumType.STRING)
  MembershipType type;

  record Key(String user, String groupId) implements Serializable {}
}

enum MembershipType {
  UNMANAGED,
  MANAGED
}

@Entity
@Table(
    name = "USER_CONSENT",
    uniqueConstraints = @UniqueConstraint(columnNames = {"USER_ID", "CLIENT_ID"}))
class UserConsent {
  @Id
  @Column(name = "ID", length = 36)
  String id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "USER_ID")
  User user;

  @Column(name = "CLIENT_ID")
  String clientId;

  @OneToMany(cascade = CascadeType.REMOVE, orphanRemoval = true, mappedBy = "userConsent")
  Collection<ConsentScope> scopes;
}

@Entity
@Table(name = "USER_CONSENT_CLIENT_SCOPE")
@IdClass(ConsentScope.Key.class)
class ConsentScope {
  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "USER_CONSENT_ID")
  UserConsent userConsent;

  @Id
  @Column(name = "SCOPE_ID")
  String scopeId;

  record Key(String userConsent, String scopeId) implements Serializable {}
}

/** Refers to another entity whose key is made of references. */
@Entity
@IdClass(ScopeNote.Key.class)
class ScopeNote {
  @Id
  @ManyToOne
  @JoinColumn(name = "CONSENT", referencedColumnName = "USER_CONSENT_ID")
  @JoinColumn(name = "SCOPE", referencedColumnName = "SCOPE_ID")
  ConsentScope scope;

  @Id short no;

  String text;

  record Key(ConsentScope.Key scope, short no) implements Serializable {}
}

@Entity
@Table(
    name = "OFFLINE_USER_SESSION",
    indexes = @Index(name = "IDX_SESSION", columnList = "REALM_ID, USER_ID, OFFLINE_FLAG"))
@IdClass(Session.Key.class)
class Session {
  @Id
  @Column(name = "USER_SESSION_ID", length = 36)
  String userSessionId;

  @Id
  @Column(name = "OFFLINE_FLAG")
  String offline;

  @Column(name = "REALM_ID", length = 36)
  String realmId;

  @Column(name = "USER_ID")
  String userId;

  @Column(name = "DATA")
  @Lob
  String data;

  @Version
  @Column(name = "VERSION")
  private int version;

  record Key(String userSessionId, String offline) implements Serializable {}
}

/** Policies: a table of its own for what they apply to, and a hierarchy by a column. */
@Entity
@Table(
    name = "RESOURCE_SERVER_POLICY",
    uniqueConstraints = @UniqueConstraint(columnNames = {"NAME", "RESOURCE_SERVER_ID"}))
class Policy {
  @Id
  @Column(name = "ID", length = 36)
  @Access(AccessType.PROPERTY)
  private String id;

  @Column(name = "NAME")
  String name;

  @Column(name = "DECISION_STRATEGY")
  DecisionStrategy decisionStrategy = DecisionStrategy.UNANIMOUS;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "RESOURCE_SERVER_ID")
  ResourceServer resourceServer;

  @ElementCollection
  @MapKeyColumn(name = "NAME")
  @Column(name = "ATTR_VALUE", columnDefinition = "TEXT")
  @CollectionTable(
      name = "POLICY_CONFIG",
      joinColumns = {@JoinColumn(name = "POLICY_ID")})
  Map<String, String> config;

  @OneToMany(fetch = FetchType.LAZY)
  @JoinTable(
      name = "ASSOCIATED_POLICY",
      joinColumns = @JoinColumn(name = "POLICY_ID"),
      inverseJoinColumns = @JoinColumn(name = "ASSOCIATED_POLICY_ID"))
  Set<Policy> associated;

  @ManyToMany
  @JoinTable(
      name = "RESOURCE_POLICY",
      joinColumns = @JoinColumn(name = "POLICY_ID"),
      inverseJoinColumns = @JoinColumn(name = "RESOURCE_ID"))
  Set<Resource> resources;

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}

enum DecisionStrategy {
  AFFIRMATIVE,
  UNANIMOUS,
  CONSENSUS
}

@Entity
@Table(name = "RESOURCE_SERVER")
class ResourceServer {
  @Id
  @Column(name = "ID", length = 36)
  String id;

  @Column(name = "ALLOW_RS_REMOTE_MGMT")
  boolean remote;
}

@Entity
@Table(name = "RESOURCE_SERVER_RESOURCE")
class Resource {
  @Id
  @Column(name = "ID", length = 36)
  String id;

  @ElementCollection
  @Column(name = "ATTR_VALUE")
  @CollectionTable(
      name = "RESOURCE_URIS",
      joinColumns = {@JoinColumn(name = "RESOURCE_ID")})
  Set<String> uris;

  @ManyToMany(mappedBy = "resources")
  List<Policy> policies;

  @OneToMany(mappedBy = "resource")
  @OrderColumn(name = "POS")
  List<ResourceAttribute> attributes;
}

@Entity
@Table(name = "RESOURCE_ATTRIBUTE")
class ResourceAttribute {
  @Id
  @Column(name = "ID", length = 36)
  String id;

  @ManyToOne
  @JoinColumn(name = "RESOURCE_ID", nullable = false)
  @OnDelete(action = OnDeleteAction.CASCADE)
  Resource resource;
}
