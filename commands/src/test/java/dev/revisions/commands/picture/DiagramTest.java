package dev.revisions.commands.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.schema.Notation;
import dev.revisions.schema.Schema;
import dev.revisions.schema.TableName;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagramTest {

  private static final Schema BEFORE =
      Notation.schema(
          """
          table customers
            id    bigint       not null identity
            name  varchar(80)  not null
            fax   varchar(20)
            primary key (id)
          table carts
            id           bigint not null
            customer_id  bigint
            primary key (id)
            foreign key carts_customer_id_fkey (customer_id) references customers (id)
          table audit
            id  bigint not null
            primary key (id)
          """);

  private static final Schema AFTER =
      Notation.schema(
          """
          table customers
            id     bigint       not null identity
            name   varchar(120) not null
            email  varchar(255)
            primary key (id)
            unique customers_email_key (email)
          table orders
            id           bigint        not null
            customer_id  bigint        not null
            total        numeric(19,2) not null
            primary key (id)
            foreign key orders_customer_id_fkey (customer_id) references customers (id)
          table audit
            id  bigint not null
            primary key (id)
          """);

  @Test
  void aWholeSchemaInMermaid() {
    assertThat(Diagram.of(AFTER).mermaid())
        .isEqualTo(
            """
            erDiagram
                audit["audit"] {
                    bigint id PK
                }
                customers["customers"] {
                    bigint id PK
                    varchar(120) name
                    varchar(255) email UK
                }
                orders["orders"] {
                    bigint id PK
                    bigint customer_id FK
                    numeric(19_2) total
                }
                customers ||--o{ orders : "customer_id"
            """);
  }

  @Test
  void aChangeInMermaidCarriesMarks() {
    assertThat(Diagram.of(BEFORE, AFTER).changes().mermaid())
        .isEqualTo(
            """
            erDiagram
                carts["− carts"] {
                    bigint id PK "− removed"
                    bigint customer_id FK "− removed"
                }
                customers["~ customers"] {
                    bigint id PK
                    varchar(120) name "~ changed"
                    varchar(255) email UK "+ added"
                    varchar(20) fax "− removed"
                }
                orders["+ orders"] {
                    bigint id PK "+ added"
                    bigint customer_id FK "+ added"
                    numeric(19_2) total "+ added"
                }
                customers |o--o{ carts : "− customer_id"
                customers ||--o{ orders : "+ customer_id"
            """);
  }

  @Test
  void namesThatMermaidWouldReadAsSyntaxAreOnlyShown() {
    Schema schema =
        Notation.schema(
            """
            table billing.`Order Line`
              `a-b c`  bigint not null
            """);
    assertThat(Diagram.of(schema).mermaid())
        .isEqualTo(
            """
            erDiagram
                billing__Order_Line_["billing.`Order Line`"] {
                    bigint __a-b_c_
                }
            """);
  }

  @Test
  void aChangedColumnTellsWhatItWas() {
    Box customers =
        Diagram.of(BEFORE, AFTER).around(List.of(TableName.of("customers"))).boxes().get(1);
    assertThat(customers.rows().get(1).before()).isEqualTo("name varchar(80) not null");
    assertThat(customers.rules())
        .containsExactly(
            new Box.Rule("primary key (id)", Change.SAME),
            new Box.Rule("unique customers_email_key (email)", Change.ADDED));
  }

  @Test
  void theNeighboursOfATable() {
    assertThat(Diagram.of(AFTER).around(List.of(TableName.of("orders"))).boxes())
        .extracting(box -> box.table().toString())
        .containsExactly("customers", "orders");
  }

  @Test
  void aKeyThatIsUniqueRefersOneToOne() {
    Schema schema =
        Notation.schema(
            """
            table users
              id  bigint not null
              primary key (id)
            table profiles
              user_id  bigint not null
              primary key (user_id)
              foreign key profiles_user_id_fkey (user_id) references users (id)
            """);
    assertThat(Diagram.of(schema).mermaid()).contains("users ||--o| profiles : \"user_id\"");
  }

  @Test
  void theSvgShowsEveryTableAndMarksWhatChanges() {
    String svg = Diagram.of(BEFORE, AFTER).svg();
    assertThat(svg)
        .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
        .contains(">+ orders<", ">− carts<", ">~ customers<", ">audit<")
        .contains("class=\"line added\"")
        .isEqualTo(Diagram.of(BEFORE, AFTER).svg());
  }

  @Test
  void anEmptySchemaHasADiagramToo() {
    assertThat(Diagram.of(Schema.EMPTY).mermaid()).isEqualTo("erDiagram\n");
    assertThat(Diagram.of(Schema.EMPTY).svg()).endsWith("</svg>\n");
  }
}
