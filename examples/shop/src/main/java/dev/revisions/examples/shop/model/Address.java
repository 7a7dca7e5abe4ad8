package dev.revisions.examples.shop.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where something is sent to; a record as an embeddable. */
@Embeddable
public record Address(
    String street,
    @Column(length = 10) String postcode,
    @Column(length = 100) String city,
    @Column(length = 2) String country) {}
