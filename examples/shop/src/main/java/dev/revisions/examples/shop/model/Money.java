package dev.revisions.examples.shop.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Currency;

/** An amount in a currency. */
@Embeddable
public record Money(
    @Column(precision = 19, scale = 2, nullable = false) BigDecimal amount,
    @Column(nullable = false) Currency currency) {}
