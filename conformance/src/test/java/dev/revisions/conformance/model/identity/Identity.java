package dev.revisions.conformance.model.identity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
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
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

@Entity
@Table(name = "realm")
class Realm {
  @Id
  @Column(name = "id", length = 36)
  String id;

  @Column(name = "name", unique = true)
  String name;

  @Column(name = "enabled")
  boolean enabled;

  @Column(name = "ssl_required")
  @Enumerated(EnumType.ORDINAL)
  SslMode sslRequired;

  @Column(name = "access_token_life_span")
  int accessTokenLifespan;

  @ElementCollection
  @Column(name = "event_type")
  @CollectionTable(name = "realm_enabled_event_types", joinColumns = @JoinColumn(name = "realm_id"))
  Set<String> enabledEventTypes;

  @OneToMany(mappedBy = "realm", orphanRemoval = true)
  Collection<Client> clients;

  @OneToMany(fetch = FetchType.LAZY)
  @JoinTable(
      name = "realm_default_groups",
      joinColumns = @JoinColumn(name = "realm_id"),
      inverseJoinColumns = @JoinColumn(name = "group_id"))
  Set<Group> defaultGroups;
}

enum SslMode {
  NONE,
  EXTERNAL,
  EVERYWHERE
}

@Entity
@Table(
    name = "client",
    uniqueConstraints = @UniqueConstraint(columnNames = {"realm_id", "client_id"}))
class Client {
  @Id
  @Column(length = 36)
  String id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "realm_id")
  Realm realm;

  @Column(name = "client_id", nullable = false)
  String clientId;

  @Column(length = 255)
  String secret;

  @ElementCollection
  @Column(name = "uri")
  @CollectionTable(name = "redirect_uris", joinColumns = @JoinColumn(name = "client_id"))
  Set<String> redirectUris;

  @ElementCollection
  @CollectionTable(
      name = "web_origins",
      joinColumns = @JoinColumn(name = "client_id"),
      foreignKey = @ForeignKey(name = "fk_web_origins_client"))
  @Column(name = "origin", length = 200)
  List<String> webOrigins;

  @ManyToMany
  @JoinTable(
      name = "client_scope_client",
      joinColumns = @JoinColumn(name = "client_id"),
      inverseJoinColumns = @JoinColumn(name = "scope_id"))
  Set<Scope> scopes;
}

@Entity
@Table(name = "client_scope")
class Scope {
  @Id
  @Column(length = 36)
  String id;

  @Column(nullable = false)
  String name;

  @ManyToOne
  @JoinColumn(name = "realm_id")
  Realm realm;

  @ManyToMany(mappedBy = "scopes")
  Set<Client> clients;

  @ElementCollection
  @CollectionTable(name = "scope_claims")
  Set<Claim> claims;
}

@Embeddable
record Claim(
    @Column(name = "claim_name", nullable = false) String name,
    @Column(name = "claim_path") String path,
    boolean multi) {}

@Entity
@Table(
    name = "user_entity",
    uniqueConstraints = {
      @UniqueConstraint(
          name = "uq_user_name",
          columnNames = {"realm_id", "username"}),
      @UniqueConstraint(
          name = "uq_user_mail",
          columnNames = {"realm_id", "email_constraint"})
    },
    indexes = @Index(name = "idx_user_email", columnList = "email"))
class Account {
  @Id
  @Column(length = 36)
  @Access(AccessType.PROPERTY)
  private String id;

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  @Column(name = "username")
  String username;

  @Column(name = "email")
  String email;

  @Column(name = "email_constraint")
  String emailConstraint;

  @Column(name = "realm_id")
  String realmId;

  @Column(name = "created_timestamp")
  Long createdTimestamp;

  @Column(name = "enabled")
  boolean enabled;

  @Column(name = "not_before")
  int notBefore;

  @OneToMany(mappedBy = "account", cascade = CascadeType.REMOVE, orphanRemoval = true)
  Collection<AccountAttribute> attributes;

  @OneToMany(mappedBy = "account")
  Collection<Credential> credentials;
}

@Entity
@Table(name = "user_attribute")
class AccountAttribute {
  @Id
  @Column(length = 36)
  String id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "user_id")
  Account account;

  @Column(name = "name", nullable = false)
  String name;

  @Column(name = "val", length = 2024)
  String val;

  @Column(name = "long_value_hash")
  byte[] longValueHash;
}

@Entity
@Table(name = "credential")
class Credential {
  @Id
  @Column(length = 36)
  String id;

  @ManyToOne
  @JoinColumn(name = "user_id")
  Account account;

  @Column(name = "kind")
  String kind;

  @Column(name = "secret_data", length = 65535)
  String secretData;

  @Column(name = "priority")
  int priority;

  @Column(name = "created_date")
  Long createdDate;
}

@Entity
@Table(
    name = "realm_group",
    uniqueConstraints = @UniqueConstraint(columnNames = {"realm_id", "parent_group", "name"}))
class Group {
  @Id
  @Column(length = 36)
  String id;

  String name;

  @Column(name = "parent_group")
  String parentId;

  @Column(name = "realm_id")
  String realm;
}

@Entity
@Table(name = "user_group_membership")
@IdClass(Membership.Key.class)
class Membership {
  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "user_id")
  Account account;

  @Id
  @Column(name = "group_id")
  String groupId;

  @Enumerated(EnumType.STRING)
  @Column(name = "membership_type", nullable = false)
  MembershipType type;

  static class Key implements Serializable {
    String account;
    String groupId;

    @Override
    public boolean equals(Object o) {
      return o instanceof Key k
          && Objects.equals(account, k.account)
          && Objects.equals(groupId, k.groupId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(account, groupId);
    }
  }
}

enum MembershipType {
  MANAGED,
  UNMANAGED
}

@Entity
@Table(name = "realm_role")
class Role {
  @Id
  @Column(length = 36)
  String id;

  @Column(nullable = false)
  String name;

  @Column(name = "client_role")
  boolean clientRole;

  @ManyToOne
  @JoinColumn(name = "realm")
  Realm realm;

  @ManyToMany
  @JoinTable(
      name = "composite_role",
      joinColumns = @JoinColumn(name = "composite"),
      inverseJoinColumns = @JoinColumn(name = "child_role"))
  Set<Role> composites;

  @ManyToMany(mappedBy = "composites")
  Set<Role> parents;
}

@Entity
@Table(name = "user_role_mapping")
@IdClass(RoleMapping.Key.class)
class RoleMapping {
  @Id
  @ManyToOne
  @JoinColumn(name = "user_id")
  Account account;

  @Id
  @ManyToOne
  @JoinColumn(name = "role_id", foreignKey = @ForeignKey(name = "fk_mapping_role"))
  Role role;

  Instant grantedAt;

  record Key(String account, String role) implements Serializable {}
}

@Entity
@Table(name = "offline_user_session")
@IdClass(OfflineSession.Key.class)
class OfflineSession {
  @Id
  @Column(name = "user_session_id", length = 36)
  String userSessionId;

  @Id
  @Column(name = "offline_flag", length = 4)
  String offline;

  @Column(name = "data_")
  @Lob
  byte[] data;

  @Column(name = "last_session_refresh", nullable = false)
  int lastRefresh;

  @Version
  @Column(name = "version")
  Integer version;

  record Key(String userSessionId, String offline) implements Serializable {}
}

@Entity
@Table(name = "identity_provider")
class IdentityProvider {
  @Id
  @Column(name = "internal_id", length = 36)
  String internalId;

  @ManyToOne
  @JoinColumn(name = "realm_id", nullable = false)
  Realm realm;

  @Column(name = "provider_alias")
  String alias;

  @ElementCollection Set<Flow> flows;
  boolean trustEmail;
}

@Embeddable
class Flow {
  @Column(name = "flow_name")
  String name;

  @Column(name = "step")
  Integer step;
}

@Entity
@Table(name = "federated_identity")
class FederatedIdentity {
  @EmbeddedId Key id;

  @MapsId("accountId")
  @ManyToOne
  @JoinColumn(name = "user_id")
  Account account;

  @Column(name = "federated_user_id")
  String userId;

  @Embeddable
  static class Key implements Serializable {
    @Column(name = "user_id", length = 36)
    String accountId;

    @Column(name = "identity_provider")
    String provider;

    @Override
    public boolean equals(Object o) {
      return o instanceof Key k
          && Objects.equals(accountId, k.accountId)
          && Objects.equals(provider, k.provider);
    }

    @Override
    public int hashCode() {
      return Objects.hash(accountId, provider);
    }
  }
}
